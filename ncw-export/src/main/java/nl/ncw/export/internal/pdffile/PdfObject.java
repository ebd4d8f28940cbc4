package nl.ncw.export.internal.pdffile;

import java.util.List;
import java.util.Map;

/** Value in a PDF, as in ISO 32000-1, section 7.3. */
sealed interface PdfObject {
    /** The null object, also used for missing values, which PDF treats alike. */
    PdfObject NOTHING = new Nothing();

    /** The kinds of values, one for each permitted type. */
    enum Kind {
        /** Value of type {@link Nothing}. */
        NOTHING,
        /** Value of type {@link Truth}. */
        TRUTH,
        /** Value of type {@link Numeral}. */
        NUMERAL,
        /** Value of type {@link Name}. */
        NAME,
        /** Value of type {@link Text}. */
        TEXT,
        /** Value of type {@link Array}. */
        ARRAY,
        /** Value of type {@link Dictionary}. */
        DICTIONARY,
        /** Value of type {@link Stream}. */
        STREAM,
        /** Value of type {@link Reference}. */
        REFERENCE,
        /** Value of type {@link Keyword}. */
        KEYWORD,
        /** Value of type {@link End}. */
        END
    }

    /** Returns the kind of this value, to switch on. */
    Kind kind();

    record Nothing() implements PdfObject {
        @Override
        public Kind kind() {
            return Kind.NOTHING;
        }
    }

    record Truth(boolean isTrue) implements PdfObject {
        @Override
        public Kind kind() {
            return Kind.TRUTH;
        }
    }

    /**
     * Number, as its digits: a page has thousands, of which hardly one is asked for.
     *
     * @param digits the number as it is written
     */
    record Numeral(String digits) implements PdfObject {
        @Override
        public Kind kind() {
            return Kind.NUMERAL;
        }

        double number() {
            try {
                return Double.parseDouble(digits);
            } catch (NumberFormatException e) {
                // Viewers do the same.
                return 0;
            }
        }
    }

    /** Name, without its slash. */
    record Name(String text) implements PdfObject {
        @Override
        public Kind kind() {
            return Kind.NAME;
        }
    }

    /**
     * String.
     *
     * @param bytes the bytes, each as the character with its number
     */
    record Text(String bytes) implements PdfObject {
        @Override
        public Kind kind() {
            return Kind.TEXT;
        }
    }

    record Array(List<PdfObject> values) implements PdfObject {
        @Override
        public Kind kind() {
            return Kind.ARRAY;
        }
    }

    record Dictionary(Map<String, PdfObject> entries) implements PdfObject {
        static final Dictionary EMPTY = new Dictionary(Map.of());

        @Override
        public Kind kind() {
            return Kind.DICTIONARY;
        }

        PdfObject get(String key) {
            return entries.getOrDefault(key, NOTHING);
        }
    }

    /**
     * Stream: a dictionary followed by bytes.
     *
     * @param dictionary the dictionary that describes the bytes
     * @param start the offset of the bytes in the file
     */
    record Stream(Dictionary dictionary, int start) implements PdfObject {
        @Override
        public Kind kind() {
            return Kind.STREAM;
        }
    }

    /** Reference to an object of the file. */
    record Reference(int number) implements PdfObject {
        @Override
        public Kind kind() {
            return Kind.REFERENCE;
        }
    }

    /** Keyword that is not a value, such as an operator. */
    record Keyword(String word) implements PdfObject {
        @Override
        public Kind kind() {
            return Kind.KEYWORD;
        }
    }

    /** End of the input. */
    record End() implements PdfObject {
        @Override
        public Kind kind() {
            return Kind.END;
        }
    }
}
