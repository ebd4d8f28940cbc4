package nl.ncw.export.internal.intake;

import nl.ncw.export.internal.finding.FileFindingCode;
import nl.ncw.export.internal.finding.IntakeFindingCode;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.model.port.UnreadableAgreementException;

/** Keeps content of a file that is not an answer: texts outside the form, comments, drawings, links. */
public final class UnrecognisedContent {
    private final ReadingLog log;
    private final String separator;
    private final StringBuilder content = new StringBuilder();
    private final StringBuilder excerpt = new StringBuilder();
    private Location first = Location.FILE;
    private Location last = Location.FILE;

    /**
     * Creates an empty collection for the content of a file.
     *
     * @param log the log that keeps the content
     * @param separator the separator between texts that are kept as one
     */
    public UnrecognisedContent(ReadingLog log, String separator) {
        this.log = log;
        this.separator = separator;
    }

    /**
     * Adds a text. Adjacent texts are kept as one.
     *
     * @param at the location
     * @param text the text
     * @throws UnreadableAgreementException if the limit on kept content is reached
     */
    public void text(Location at, String text) throws UnreadableAgreementException {
        text(at, text, text);
    }

    /**
     * Adds a text whose finding shows only a part of it. Adjacent texts are kept as one.
     *
     * @param at the location
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
        excerpt.append(excerpt.isEmpty() || shown.isEmpty() ? "" : separator).append(shown);
    }

    /**
     * Keeps the texts that were added.
     *
     * @throws UnreadableAgreementException if the limit on kept content is reached
     */
    public void flush() throws UnreadableAgreementException {
        if (!content.isEmpty()) {
            log.say(IntakeFindingCode.OUTSIDE, first, Excerpt.brief(excerpt.toString()));
            log.keep(first.upTo(last), content.toString());
            content.setLength(0);
            excerpt.setLength(0);
        }
    }

    /**
     * Keeps a note that is a text, such as a comment or the address of a link.
     *
     * @param code the code of the finding
     * @param at the location
     * @param text the text
     * @throws UnreadableAgreementException if the limit on kept content is reached
     */
    public void note(FileFindingCode code, Location at, String text) throws UnreadableAgreementException {
        log.keep(code, at, text, Excerpt.brief(text));
    }

    /**
     * Keeps a note with a known author.
     *
     * @param code the code of the finding
     * @param at the location
     * @param author the author
     * @param text the text
     * @throws UnreadableAgreementException if the limit on kept content is reached
     */
    public void note(FileFindingCode code, Location at, String author, String text)
            throws UnreadableAgreementException {
        log.keep(code, at, author + ": " + text, author, Excerpt.brief(text));
    }

    /**
     * Reports content that cannot be kept, such as a picture.
     *
     * @param code the code of the finding
     * @param at the location
     * @param values the values in the message
     */
    public void unread(FileFindingCode code, Location at, Object... values) {
        log.say(code, at, values);
    }
}
