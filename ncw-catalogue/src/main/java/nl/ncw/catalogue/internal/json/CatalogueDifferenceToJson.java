package nl.ncw.catalogue.internal.json;

import nl.ncw.model.catalogue.difference.CatalogueDifference;
import nl.ncw.model.catalogue.difference.ConditionChange;
import nl.ncw.model.catalogue.difference.ObligationChange;
import nl.ncw.model.catalogue.difference.TextChange;
import tools.jackson.databind.node.ObjectNode;

/** The differences between two catalogues as JSON. */
public final class CatalogueDifferenceToJson {
    private CatalogueDifferenceToJson() {}

    /**
     * Returns the differences.
     *
     * @param difference the differences
     * @return both references, and the lists of the differences, also where they are empty
     */
    public static ObjectNode of(CatalogueDifference difference) {
        ObjectNode node = TextToJson.object();
        node.set("older", CatalogueToJson.of(difference.older()));
        node.set("newer", CatalogueToJson.of(difference.newer()));
        node.set("addedTopics", TextToJson.array(difference.addedTopics(), CatalogueToJson::of));
        node.set("removedTopics", TextToJson.array(difference.removedTopics(), CatalogueToJson::of));
        node.set("added", TextToJson.array(difference.added(), CatalogueToJson::of));
        node.set("removed", TextToJson.array(difference.removed(), CatalogueToJson::of));
        node.set("hidden", TextToJson.array(difference.hidden(), CatalogueToJson::of));
        node.set("reshaped", TextToJson.array(difference.reshaped(), CatalogueToJson::of));
        node.set("obligations", TextToJson.array(difference.obligations(), CatalogueDifferenceToJson::of));
        node.set("conditions", TextToJson.array(difference.conditions(), CatalogueDifferenceToJson::of));
        node.set("texts", TextToJson.array(difference.texts(), CatalogueDifferenceToJson::of));
        return node;
    }

    /**
     * Returns a changed obligation.
     *
     * @param change the change
     * @return the question, the profile, and the obligations before and after
     */
    public static ObjectNode of(ObligationChange change) {
        return TextToJson.object()
                .put("question", change.question().value())
                .put("profile", change.profile().key())
                .put("before", change.before().key())
                .put("after", change.after().key());
    }

    /**
     * Returns a changed condition.
     *
     * @param change the change
     * @return the question, and the conditions before and after
     */
    public static ObjectNode of(ConditionChange change) {
        ObjectNode node = TextToJson.object().put("question", change.question().value());
        node.set("before", ConditionToJson.of(change.before()));
        node.set("after", ConditionToJson.of(change.after()));
        return node;
    }

    /**
     * Returns a changed text.
     *
     * @param change the change
     * @return the id and the name of the part, and the texts before and after as far as they exist
     */
    public static ObjectNode of(TextChange change) {
        ObjectNode node = TextToJson.object().put("id", change.id()).put("part", change.part());
        TextToJson.put(node, "before", change.before());
        return TextToJson.put(node, "after", change.after());
    }
}
