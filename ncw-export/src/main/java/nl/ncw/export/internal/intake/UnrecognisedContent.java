package nl.ncw.export.internal.intake;

import nl.ncw.export.internal.finding.FileCode;
import nl.ncw.export.internal.finding.IntakeCode;
import nl.ncw.model.port.UnreadableAgreementException;

/** Keeps what people added to a file and what is no answer: texts outside the form, comments, drawings, links. */
public final class UnrecognisedContent {
    private final ReadingLog log;
    private final String separator;
    private final StringBuilder content = new StringBuilder();
    private final StringBuilder news = new StringBuilder();
    private Location first = Location.FILE;
    private Location last = Location.FILE;

    /**
     * The unrecognised content of a file.
     *
     * @param log the log in which it is kept
     * @param separator what parts texts that are kept as one
     */
    public UnrecognisedContent(ReadingLog log, String separator) {
        this.log = log;
        this.separator = separator;
    }

    /**
     * Gathers a text. Texts beside each other are kept as one.
     *
     * @param at the place
     * @param text the text
     * @throws UnreadableAgreementException if the limit on kept content is reached
     */
    public void text(Location at, String text) throws UnreadableAgreementException {
        text(at, text, text);
    }

    /**
     * Gathers a text of which the finding shows a part. Texts beside each other are kept as one.
     *
     * @param at the place
     * @param text the text
     * @param shown the part to show; may be empty
     * @throws UnreadableAgreementException if the limit on kept content is reached
     */
    public void text(Location at, String text, String shown) throws UnreadableAgreementException {
        if (!first.isBeside(at)) {
            flush();
            first = at;
        }
        last = at;
        content.append(content.isEmpty() ? "" : separator).append(text);
        news.append(news.isEmpty() || shown.isEmpty() ? "" : separator).append(shown);
    }

    /**
     * Keeps the texts that were gathered.
     *
     * @throws UnreadableAgreementException if the limit on kept content is reached
     */
    public void flush() throws UnreadableAgreementException {
        if (!content.isEmpty()) {
            log.say(IntakeCode.OUTSIDE, first, ReadingLog.excerpt(news.toString()));
            log.keep(first.upTo(last), content.toString());
            content.setLength(0);
            news.setLength(0);
        }
    }

    /**
     * Keeps a note that is a text, such as a comment or the address of a link.
     *
     * @param code the code of the finding
     * @param at the place
     * @param text the text
     * @throws UnreadableAgreementException if the limit on kept content is reached
     */
    public void note(FileCode code, Location at, String text) throws UnreadableAgreementException {
        log.keep(code, at, text, ReadingLog.excerpt(text));
    }

    /**
     * Keeps a note of which the author is known.
     *
     * @param code the code of the finding
     * @param at the place
     * @param author the author
     * @param text the text
     * @throws UnreadableAgreementException if the limit on kept content is reached
     */
    public void note(FileCode code, Location at, String author, String text) throws UnreadableAgreementException {
        log.keep(code, at, author + ": " + text, author, ReadingLog.excerpt(text));
    }

    /**
     * Reports something that cannot be kept, such as a picture.
     *
     * @param code the code of the finding
     * @param at the place
     * @param values the values in the message
     */
    public void unread(FileCode code, Location at, Object... values) {
        log.say(code, at, values);
    }
}
