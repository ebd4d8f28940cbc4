package nl.ncw.export.json;

import java.util.Locale;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.internal.check.EnumKeys;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.ValidationReport;
import nl.ncw.model.text.LocalisedText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Converter of findings, and of the results that have findings, to JSON trees. */
final class FindingToJson {
    private FindingToJson() {}

    static ObjectNode result(ReadResult result) {
        ObjectNode node = AgreementToJson.NODES.objectNode();
        node.set("agreement", AgreementToJson.of(result.agreement()));
        node.set("findings", findings(result.findings()));
        result.sent().ifPresent(sent -> node.set("sent", AgreementToJson.of(sent)));
        return node;
    }

    static ObjectNode report(ValidationReport report) {
        return AgreementToJson.NODES.objectNode().set("findings", findings(report.findings()));
    }

    private static ArrayNode findings(Iterable<Finding> findings) {
        ArrayNode array = AgreementToJson.NODES.arrayNode();
        findings.forEach(finding -> array.add(finding(finding)));
        return array;
    }

    static ObjectNode finding(Finding finding) {
        ObjectNode node = AgreementToJson.NODES
                .objectNode()
                .put("severity", finding.severity().key())
                .put("code", finding.code());
        node.set("place", place(finding.place()));
        return node.set("message", text(finding.text()));
    }

    static ObjectNode place(Place place) {
        ObjectNode node = AgreementToJson.NODES.objectNode().put("kind", EnumKeys.of(place.kind()));
        return switch (place.kind()) {
            case ANSWER -> answer(node, (Place.AtAnswer) place);
            case FIELD -> node.put("field", ((Place.AtField) place).name());
            case FILE -> node.put("location", ((Place.InFile) place).location());
        };
    }

    private static ObjectNode answer(ObjectNode node, Place.AtAnswer place) {
        return node.put("section", place.section())
                .put("topic", place.topic())
                .put("question", place.question().value())
                .put("voice", place.voice().key());
    }

    static ObjectNode text(LocalisedText text) {
        ObjectNode node = AgreementToJson.NODES.objectNode();
        text.languages().forEach(language -> node.put(language, text.in(Locale.forLanguageTag(language))));
        return node;
    }
}
