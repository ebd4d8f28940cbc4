package nl.ncw.export.internal.pdffile;

import java.util.List;
import java.util.Map;

/** A value in a PDF, as ISO 32000-1, section 7.3 has them. */
sealed interface PdfValue {
    /** The null of the format, and what is not there at all: to a reader they are the same. */
    PdfValue NOTHING = new Nothing();

    /** The kinds of values, one for each permitted type. */
    enum Kind {
        /** {@link Nothing}. */
        NOTHING,
        /** {@link Truth}. */
        TRUTH,
        /** {@link Numeral}. */
        NUMERAL,
        /** {@link Name}. */
        NAME,
        /** {@link Text}. */
        TEXT,
        /** {@link Array}. */
        ARRAY,
        /** {@link Dictionary}. */
        DICTIONARY,
        /** {@link Stream}. */
        STREAM,
        /** {@link Reference}. */
        REFERENCE,
        /** {@link Keyword}. */
        KEYWORD,
        /** {@link End}. */
        END
    }

    /** The kind of this value, to switch on. */
    Kind kind();

    record Nothing() implements PdfValue {
        @Override
        public Kind kind() {
            return Kind.NOTHING;
        }
    }

    record Truth(boolean isTrue) implements PdfValue {
        @Override
        public Kind kind() {
            return Kind.TRUTH;
        }
    }

    record Numeral(double number) implements PdfValue {
        @Override
        public Kind kind() {
            return Kind.NUMERAL;
        }
    }

    /** A name, without its slash. */
    record Name(String text) implements PdfValue {
        @Override
        public Kind kind() {
            return Kind.NAME;
        }
    }

    /**
     * A string.
     *
     * @param bytes its bytes, each as the character of that number
     */
    record Text(String bytes) implements PdfValue {
        @Override
        public Kind kind() {
            return Kind.TEXT;
        }
    }

    record Array(List<PdfValue> values) implements PdfValue {
        @Override
        public Kind kind() {
            return Kind.ARRAY;
        }
    }

    record Dictionary(Map<String, PdfValue> entries) implements PdfValue {
        static final Dictionary EMPTY = new Dictionary(Map.of());

        @Override
        public Kind kind() {
            return Kind.DICTIONARY;
        }

        PdfValue get(String key) {
            return entries.getOrDefault(key, NOTHING);
        }
    }

    /**
     * A dictionary with bytes behind it.
     *
     * @param dictionary what it says of them
     * @param start where they begin in the file
     */
    record Stream(Dictionary dictionary, int start) implements PdfValue {
        @Override
        public Kind kind() {
            return Kind.STREAM;
        }
    }

    /** A value that stands elsewhere in the file. */
    record Reference(int number) implements PdfValue {
        @Override
        public Kind kind() {
            return Kind.REFERENCE;
        }
    }

    /** A word that is no value, such as an operator. */
    record Keyword(String word) implements PdfValue {
        @Override
        public Kind kind() {
            return Kind.KEYWORD;
        }
    }

    /** Where nothing more follows. */
    record End() implements PdfValue {
        @Override
        public Kind kind() {
            return Kind.END;
        }
    }
}
