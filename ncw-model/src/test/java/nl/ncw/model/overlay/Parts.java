package nl.ncw.model.overlay;

import static nl.ncw.fixture.CatalogueParts.nl;
import static nl.ncw.fixture.CatalogueParts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;

/** Overlays on the small catalogue, and what they are made of. */
public final class Parts {
    private static final SemanticVersion FIRST = new SemanticVersion(1, 0, 0);

    private Parts() {}

    public static Overlay overlay(String id, OverlayEdit... edits) {
        return madeFor(SmallCatalogue.REFERENCE, id, edits);
    }

    static Overlay madeFor(CatalogueReference catalogue, String id, OverlayEdit... edits) {
        return new Overlay(new OverlayReference(id, FIRST), nl(id), catalogue, Arrays.asList(edits));
    }

    public static OverlayEdit addTopic(String id, Question... questions) {
        return new OverlayEdit.AddTopic(CatalogueParts.topic(id, questions), Optional.empty());
    }

    public static OverlayEdit addQuestion(String id, Obligation structureel) {
        return new OverlayEdit.AddQuestion(text(id, structureel), Optional.empty());
    }

    public static OverlayEdit tighten(String id, CooperationProfile profile, Obligation obligation) {
        return new OverlayEdit.Tighten(id(id), Map.of(profile, obligation));
    }

    public static OverlayEdit hide(String id) {
        return new OverlayEdit.Hide(id(id));
    }

    public static OverlayEdit rewordTopic(String id, String title) {
        return new OverlayEdit.RewordTopic(id, Optional.of(nl(title)), Optional.empty(), Optional.empty());
    }

    public static OverlayEdit rewordQuestion(String id, String text) {
        return new OverlayEdit.RewordQuestion(id(id), Optional.of(nl(text)), List.of(), Map.of());
    }

    public static OverlayEdit relabel(String id, String option, String label) {
        return new OverlayEdit.RewordQuestion(id(id), Optional.empty(), List.of(), Map.of(option, nl(label)));
    }

    static QuestionId id(String id) {
        return new QuestionId(id);
    }

    static Question in(Catalogue catalogue, String id) {
        return catalogue.find(id(id)).orElseThrow().question();
    }
}
