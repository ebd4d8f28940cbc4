package nl.ncw.catalogue.internal.json;

import java.util.Optional;
import java.util.function.Function;
import nl.ncw.model.overlay.Overlay;
import nl.ncw.model.overlay.OverlayEdit;
import nl.ncw.model.question.QuestionId;
import tools.jackson.databind.node.ObjectNode;

/** Overlays and their edits as JSON. */
public final class OverlayToJson {
    private OverlayToJson() {}

    /**
     * Returns an overlay as a file of its format holds it.
     *
     * @param overlay the overlay
     * @return the root of the file
     * @throws IllegalArgumentException if the format has no place for something that a question holds
     */
    public static ObjectNode of(Overlay overlay) {
        ObjectNode node = TextToJson.object().put("$schema", "overlay.schema.json");
        node.setAll(CatalogueToJson.of(overlay.reference()));
        TextToJson.put(node, "title", Optional.of(overlay.title()));
        node.set(
                "catalogue",
                TextToJson.object()
                        .put("id", overlay.madeFor().id())
                        .put("from", overlay.madeFor().version().toString()));
        node.set("edits", TextToJson.array(overlay.edits(), OverlayToJson::of));
        return node;
    }

    /**
     * Returns an edit.
     *
     * @param edit the edit
     * @return the edit as in the file of its overlay
     */
    public static ObjectNode of(OverlayEdit edit) {
        return switch (edit.kind()) {
            case ADD_TOPIC -> of((OverlayEdit.AddTopic) edit);
            case ADD_QUESTION -> of((OverlayEdit.AddQuestion) edit);
            case TIGHTEN -> of((OverlayEdit.Tighten) edit);
            case REWORD_TOPIC -> of((OverlayEdit.RewordTopic) edit);
            case REWORD_QUESTION -> of((OverlayEdit.RewordQuestion) edit);
            case HIDE ->
                TextToJson.object()
                        .put("hide", ((OverlayEdit.Hide) edit).question().value());
        };
    }

    private static ObjectNode of(OverlayEdit.AddTopic edit) {
        ObjectNode node = TextToJson.object();
        node.set("addTopic", CatalogueToJson.of(edit.topic()));
        return after(node, edit.after());
    }

    private static ObjectNode of(OverlayEdit.AddQuestion edit) {
        ObjectNode node = TextToJson.object();
        node.set("addQuestion", QuestionToJson.of(edit.question()));
        return after(node, edit.after().map(QuestionId::value));
    }

    private static ObjectNode after(ObjectNode node, Optional<String> id) {
        id.ifPresent(present -> node.put("after", present));
        return node;
    }

    private static ObjectNode of(OverlayEdit.Tighten edit) {
        ObjectNode node = TextToJson.object().put("tighten", edit.question().value());
        node.set("obligations", QuestionToJson.obligations(edit.obligations()));
        return node;
    }

    private static ObjectNode of(OverlayEdit.RewordTopic edit) {
        ObjectNode node = TextToJson.object().put("reword", edit.topic());
        TextToJson.put(node, "title", edit.title());
        TextToJson.put(node, "description", edit.description());
        return TextToJson.put(node, "instruction", edit.instruction());
    }

    private static ObjectNode of(OverlayEdit.RewordQuestion edit) {
        ObjectNode node = TextToJson.object().put("reword", edit.question().value());
        TextToJson.put(node, "text", edit.text());
        TextToJson.put(node, "hints", edit.hints(), TextToJson::of);
        if (!edit.labels().isEmpty()) {
            node.set("labels", TextToJson.map(edit.labels(), Function.identity(), TextToJson::of));
        }
        return node;
    }
}
