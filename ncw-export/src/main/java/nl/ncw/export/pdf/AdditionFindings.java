package nl.ncw.export.pdf;

import java.util.List;
import nl.ncw.export.internal.finding.PdfFindingCode;
import nl.ncw.export.internal.finding.RefusalCode;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.export.internal.message.PlainText;
import nl.ncw.export.internal.pdffile.Addition;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.text.LocalisedText;

/** Findings about what people and programs added to a document. The text of each addition is kept. */
final class AdditionFindings {
    /** The largest number of additions. A document with more is not one that this library wrote. */
    private static final int MAXIMUM_ADDITIONS = 5_000;

    /** The origin of kept text that is on no page. */
    private static final String DOCUMENT = "#";

    private final ReadingLog log;
    private final MessageBundle messages;

    AdditionFindings(ReadingLog log, MessageBundle messages) {
        this.log = log;
        this.messages = messages;
    }

    void keep(List<Addition> additions) throws UnreadableAgreementException {
        if (additions.size() > MAXIMUM_ADDITIONS) {
            throw log.refusal(RefusalCode.TOO_LARGE, Location.FILE, "too-many-remarks", MAXIMUM_ADDITIONS);
        }
        for (Addition addition : additions) {
            keep(addition);
        }
    }

    private void keep(Addition addition) throws UnreadableAgreementException {
        String text = PlainText.of(addition.text());
        String author = PlainText.line(addition.author().orElse("")).strip();
        String place = addition.page() == 0 ? "" : SealVerifier.page(addition.page());
        String said = text.isBlank() || author.isEmpty() ? text : author + ": " + text;
        PdfFindingCode code = code(addition);
        Location at = Location.named(place);
        String quoted = text.replace('\n', ' ');
        LocalisedText message = switch (addition.kind()) {
            case COMMENT, FIELD -> ofAnnotation(code, addition.page(), author, quoted);
            case PAGE_TEXT -> messages.of(code.key(), addition.page(), quoted);
            case DRAWING -> messages.of(code.key(), addition.page());
            case FILE, OFF_PAGE -> offPage(code, addition.page(), said.replace('\n', ' '));
        };
        log.add(code, at, message);
        if (!said.isBlank()) {
            log.keep(place.isEmpty() ? DOCUMENT : place, said);
        }
    }

    private static PdfFindingCode code(Addition addition) {
        return switch (addition.kind()) {
            case COMMENT -> addition.text().isBlank() ? PdfFindingCode.MARK : PdfFindingCode.COMMENT;
            case FIELD -> PdfFindingCode.FIELD;
            case PAGE_TEXT -> PdfFindingCode.PAGE_TEXT;
            case DRAWING -> PdfFindingCode.MARK;
            case FILE -> PdfFindingCode.ATTACHMENT;
            case OFF_PAGE -> PdfFindingCode.OFF_PAGE;
        };
    }

    private LocalisedText ofAnnotation(PdfFindingCode code, int page, String author, String text) {
        String key = code.key() + (author.isEmpty() ? "" : ".by");
        if (code == PdfFindingCode.FIELD && text.isBlank()) {
            return messages.of("field-empty", page, author);
        }
        if (author.isEmpty()) {
            return text.isBlank() ? messages.of(key, page) : messages.of(key, page, text);
        }
        return text.isBlank() ? messages.of(key, page, author) : messages.of(key, page, author, text);
    }

    private LocalisedText offPage(PdfFindingCode code, int page, String text) {
        return page == 0 ? messages.of(code.key(), text) : messages.of(code.key() + ".on-page", page, text);
    }
}
