package nl.ncw.model.catalogue.difference;

import java.util.List;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.internal.check.Checks;

/**
 * Differences between two catalogues: two versions, or a catalogue with and without an overlay. Topics and questions
 * are matched by id. Their order is not compared.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public sealed interface CatalogueDifference permits CatalogueDifferenceContent {
    /**
     * Returns the reference of the catalogue before.
     *
     * @return the reference of the catalogue before
     */
    CatalogueReference older();

    /**
     * Returns the reference of the catalogue after.
     *
     * @return the reference of the catalogue after
     */
    CatalogueReference newer();

    /**
     * Returns the topics that only the newer catalogue has, in its order.
     *
     * @return the topics that only the newer catalogue has, in its order
     */
    List<Topic> addedTopics();

    /**
     * Returns the topics that only the older catalogue has, in its order.
     *
     * @return the topics that only the older catalogue has, in its order
     */
    List<Topic> removedTopics();

    /**
     * Returns the questions that only the newer catalogue has.
     *
     * @return the questions that only the newer catalogue has, including those of added topics, in its order
     */
    List<Catalogue.Entry> added();

    /**
     * Returns the questions that only the older catalogue has.
     *
     * @return the questions that only the older catalogue has, including those of removed topics, in its order
     */
    List<Catalogue.Entry> removed();

    /**
     * Returns the questions that at least one profile asked before and that no profile asks now.
     *
     * @return the questions that at least one profile asked before and that no profile asks now, in the order of the newer catalogue
     */
    List<Catalogue.Entry> hidden();

    /**
     * Returns the questions in both catalogues that moved to another topic.
     *
     * @return the questions in both catalogues that moved to another topic, or that ask for another kind of answer or ask other parties, in the order of the newer catalogue
     */
    List<Catalogue.Entry> reshaped();

    /**
     * Returns the changed obligations of questions in both catalogues.
     *
     * @return the changed obligations of questions in both catalogues, except those of hidden questions, in the order of the newer catalogue
     */
    List<ObligationChange> obligations();

    /**
     * Returns the changed conditions of questions in both catalogues.
     *
     * @return the changed conditions of questions in both catalogues, in the order of the newer catalogue
     */
    List<ConditionChange> conditions();

    /**
     * Returns the changed texts of topics and questions in both catalogues.
     *
     * @return the changed texts of topics and questions in both catalogues, in the order of the newer catalogue
     */
    List<TextChange> texts();

    /**
     * Compares two catalogues.
     *
     * @param older the catalogue before
     * @param newer the catalogue after
     * @return the differences
     */
    static CatalogueDifference between(Catalogue older, Catalogue newer) {
        Checks.notNull(older, "older");
        Checks.notNull(newer, "newer");
        return CatalogueDifferenceContent.between(older, newer);
    }

    /**
     * Returns whether both catalogues ask the same in the same words.
     *
     * @return whether there are no differences
     */
    boolean isEmpty();
}
