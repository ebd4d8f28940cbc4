package nl.ncw.export.pdf.layout.reading;

import java.util.List;
import java.util.Map;

/** A value in a PDF, as ISO 32000-1, section 7.3 has them. */
sealed interface Value {
    /** The null of the format, and what is not there at all: to a reader they are the same. */
    Value NOTHING = new Nothing();

    record Nothing() implements Value {}

    record Truth(boolean isTrue) implements Value {}

    record Numeral(double number) implements Value {}

    /** A name, without its slash. */
    record Name(String text) implements Value {}

    /**
     * A string.
     *
     * @param bytes its bytes, each as the character of that number
     */
    record Text(String bytes) implements Value {}

    record Array(List<Value> values) implements Value {}

    record Dictionary(Map<String, Value> entries) implements Value {
        static final Dictionary EMPTY = new Dictionary(Map.of());

        Value get(String key) {
            return entries.getOrDefault(key, NOTHING);
        }
    }

    /**
     * A dictionary with bytes behind it.
     *
     * @param dictionary what it says of them
     * @param start where they begin in the file
     */
    record Stream(Dictionary dictionary, int start) implements Value {}

    /** A value that stands elsewhere in the file. */
    record Reference(int number) implements Value {}

    /** A word that is no value, such as an operator. */
    record Keyword(String word) implements Value {}

    /** Where nothing more follows. */
    record End() implements Value {}
}
