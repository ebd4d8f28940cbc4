package nl.ncw.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.ReadBack;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.internal.word.original.OriginalForm;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import nl.ncw.model.text.LocalisedText;

/** A copy of the original form, as regions have them: plain tables and nothing that a program put there. */
final class OriginalDocument {
    static final Catalogue CATALOGUE = Catalogues.byReference(OriginalForm.CATALOGUE);
    static final String HEADER = row("Onderwerp", "Toelichting", "Uitwerking");
    static final String OTHER = row("4. Terugval procedure", asked("techniek.terugvalprocedure"), "> Per telefoon");

    private static final byte[] EMPTY = EditedDocument.of(TestAgreements.empty())
            .replacing("word/header1.xml", "<w:t[ >][^<]*</w:t>", "")
            .replacing("word/footer1.xml", "<w:t[ >][^<]*</w:t>", "")
            .replacing("docProps/custom.xml", "<property .*</property>", "")
            .bytes();

    private OriginalDocument() {}

    /** Returns the questions of a topic in the words of the catalogue, because those of the original form are not ours to print. */
    static String asked(String topic) {
        return CATALOGUE.entries().stream()
                .filter(entry -> entry.topic().id().equals(topic))
                .map(entry -> "> " + entry.question().text().in(LocalisedText.DUTCH))
                .collect(Collectors.joining("\n"))
                .replace("&", "&amp;");
    }

    /** A form in which this is worked out under a topic. */
    static ReadResult reading(String title, String topic, String text) {
        return read(table(HEADER, OTHER, row(title, asked(topic), text)));
    }

    static ReadResult read(String... pieces) {
        return document(pieces).read();
    }

    static ReadResult readWithPartner(String... pieces) {
        try {
            return new WordAgreementReader()
                    .withPartner("Waterschap Rivierenland")
                    .read(new ByteArrayInputStream(document(pieces).bytes()), Catalogues.bundled());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EditedDocument document(String... pieces) {
        String body = Arrays.stream(pieces).collect(Collectors.joining(EditedDocument.paragraph("")));
        return EditedDocument.of(EMPTY)
                .replacing(EditedDocument.BODY, "<w:body>.*</w:body>", "<w:body>" + body + "</w:body>");
    }

    static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    /** A row of cells, each a text or markup. */
    static String row(String... cells) {
        return Arrays.stream(cells).map(text -> cell("", text)).collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
    }

    /** A cell with a text, or with markup. */
    static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + (content.startsWith("<") ? content : paragraphs(content))
                + "</w:tc>";
    }

    static String paragraphs(String text) {
        return text.isEmpty()
                ? EditedDocument.paragraph("")
                : text.lines().map(EditedDocument::paragraph).collect(Collectors.joining());
    }

    /** An item of a list whose signs the program draws. */
    static String item(String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + EditedDocument.run(text) + "</w:p>";
    }

    /** A table in a cell, which always has a paragraph behind it. */
    static String inner(String... rows) {
        return table(rows) + EditedDocument.paragraph("");
    }

    static Answer answer(ReadResult result, String question) {
        return answer(result, question, Voice.JOINT);
    }

    static Answer answer(ReadResult result, String question, Voice voice) {
        return result.agreement().answers().get(new AnswerKey(new QuestionId(question), voice));
    }

    static List<String> kept(ReadResult result) {
        return result.agreement().unplaced().stream().map(UnplacedText::content).toList();
    }

    /** The codes of the findings that something is to be done about. */
    static List<String> troubles(ReadResult result) {
        return ReadBack.troubles(result).stream()
                .map(trouble -> trouble.substring(0, trouble.indexOf(' ')))
                .toList();
    }
}
