package nl.ncw.export;

import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.port.AgreementReader;

/**
 * File format that agreements are written in and not read from, such as a summary in plain text. An implementation has a
 * name, a file extension, a media type and a writer. No file is recognised as being in this format, and its reader
 * refuses each file with a message for people.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public interface WriteOnlyFormat extends AgreementFormat {
    /**
     * Returns false, since files in this format cannot be read.
     *
     * @return false
     */
    @Override
    default boolean isReadable() {
        return false;
    }

    /**
     * Returns that the file is in another format.
     *
     * @param beginning the beginning of the file
     * @return {@link FormatMatch#NONE}
     */
    @Override
    default FormatMatch match(FileHeader beginning) {
        Checks.notNull(beginning, "beginning");
        return FormatMatch.NONE;
    }

    /**
     * Returns a reader that refuses each file, with {@link FileCodes#OTHER_FORMAT} as its code.
     *
     * @return the reader
     */
    @Override
    default AgreementReader reader() {
        return new RefusingReader(name());
    }
}
