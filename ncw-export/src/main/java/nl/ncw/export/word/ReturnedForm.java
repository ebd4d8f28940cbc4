package nl.ncw.export.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.document.DocumentOutline;
import nl.ncw.export.form.FillInForm;
import nl.ncw.export.form.FilledRow;
import nl.ncw.export.form.FormReading;
import nl.ncw.export.internal.message.Labels;
import nl.ncw.export.sent.SentTexts;
import nl.ncw.export.word.file.Content;
import nl.ncw.export.word.file.TextContent;
import nl.ncw.export.word.file.TextFile;
import nl.ncw.export.word.report.Messages;
import nl.ncw.export.word.report.Outside;
import nl.ncw.export.word.report.Report;
import nl.ncw.export.word.report.Spots;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.Finding;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.Severity;
import nl.ncw.model.port.UnreadableAgreementException;

/** A form that came back in a document, beside the form as it was sent. */
final class ReturnedForm {
    private final TextContent content;
    private final SentForm sent;
    private final Report report;
    private final Labels labels;
    private final Outside outside;

    ReturnedForm(TextContent content, SentForm sent, Report report) {
        this.content = content;
        this.sent = sent;
        this.report = report;
        this.labels = Labels.in(sent.language());
        this.outside = new Outside(content.notes(), report);
    }

    /** Makes an agreement of what was filled in. */
    ReadResult read(Catalogue catalogue, Collection<SafetyRegion> regions) throws IOException {
        Agreement agreement = sent.agreement();
        FillInForm fillIn = FillInForm.of(agreement, catalogue, sent.language(), regions);
        FormIndex form = new FormIndex(DocumentOutline.of(agreement, catalogue, sent.language()), fillIn);
        SentTexts known = sent.texts().isPresent() ? sent.texts().get() : written(catalogue, regions);
        Placement placement =
                new Placement(form, known, new GatheredContents(content.body(), known), labels, outside, report);
        placement.place(content.body());
        edges(known);
        Meaning meaning = new Meaning(form, labels);
        List<FilledRow> rows = new ArrayList<>();
        for (Found.Entry entry : placement.found().entries(form)) {
            FilledRow row = entry.filled(meaning);
            if (entry.trust() == Found.Trust.PLACE && isFilledIn(row, form)) {
                report.say(Severity.WARNING, "by-place", entry.spot());
            }
            rows.add(row);
        }
        ReadResult read = new FormReading(agreement, catalogue, sent.language(), regions).read(rows);
        return result(read.agreement(), read.findings());
    }

    /** Whether a row says anything but what the form itself calls it. */
    private static boolean isFilledIn(FilledRow row, FormIndex form) {
        return row.cells().entrySet().stream()
                .anyMatch(cell -> !cell.getValue().text().isBlank()
                        && !form.isName(row.id(), cell.getKey(), cell.getValue().text()));
    }

    /** What a form says that has lost its own texts: what it says when it is written now. */
    private SentTexts written(Catalogue catalogue, Collection<SafetyRegion> regions) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new WordAgreementWriter(sent.language()).offering(regions).write(sent.agreement(), catalogue, bytes);
        return OwnTexts.of(TextFile.read(new ByteArrayInputStream(bytes.toByteArray())));
    }

    /** Keeps what people wrote at the head or the foot of pages, and notes that belong to no text. */
    private void edges(SentTexts known) throws UnreadableAgreementException {
        String spot = labels.get("word.spot.page-edge");
        for (Content.Paragraph paragraph : Content.paragraphs(content.edges()).toList()) {
            outside.notes(paragraph, spot);
            if (!paragraph.text().isBlank() && !known.has(Placement.TEXT, paragraph.text())) {
                outside.loose(spot, paragraph.text());
            }
        }
        outside.flush();
        outside.rest(labels.get("word.spot.start"));
    }

    /** Keeps what was filled in in a form whose catalogue is not known, beside the agreement as it was sent. */
    ReadResult keep() throws UnreadableAgreementException {
        report.say(Severity.ERROR, "catalogue-unknown", "", sent.agreement().catalogue());
        SentTexts known = sent.texts().orElseGet(SentTexts::new);
        GatheredContents gathered = new GatheredContents(content.body(), known);
        Spots spots = new Spots(labels);
        for (Content.Paragraph paragraph : Content.paragraphs(content.body()).toList()) {
            if (paragraph.heading()) {
                spots.heading(paragraph.text());
            }
            String spot = spots.nextParagraph();
            outside.notes(paragraph, spot);
            Optional<String> typed = gathered.typed(paragraph);
            if (typed.isPresent()) {
                report.keep("outside", spot, typed.get(), Messages.shown(typed.get()));
            }
            Optional<String> mark = OwnTexts.mark(paragraph);
            if (!paragraph.text().isBlank() && !known.has(mark.orElse(Placement.TEXT), paragraph.text())) {
                report.keep(
                        mark.isPresent() ? "not-placed" : "outside",
                        spot,
                        paragraph.text(),
                        Messages.shown(paragraph.text()));
            }
        }
        edges(known);
        return result(sent.agreement(), List.of());
    }

    private ReadResult result(Agreement agreement, List<Finding> findings) {
        return new ReadResult(
                agreement.withUnplaced(report.kept()),
                report.with(findings),
                sent.carried() ? Optional.of(sent.agreement()) : Optional.empty());
    }
}
