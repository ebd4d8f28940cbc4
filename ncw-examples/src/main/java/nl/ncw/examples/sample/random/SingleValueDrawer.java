package nl.ncw.examples.sample.random;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.ValueType;

/** Draws values of one question or cell. Phrases write them all as text: {@code ja: …}, a number, ids of options. */
final class SingleValueDrawer {
    /** Language of all texts. */
    static final Locale LANGUAGE = Locale.forLanguageTag("nl");

    private static final String YES = "ja";
    private static final String BEFORE_REMARK = ": ";

    private final AgreementDates dates;
    private final PhraseBook phrases;
    private final PhraseWords words;

    SingleValueDrawer(AgreementDates dates, PhraseBook phrases, PhraseWords words) {
        this.dates = dates;
        this.phrases = phrases;
        this.words = words;
    }

    /** Returns a value by the first key that has phrases, or else by those for the type. */
    AnswerValue.Single value(ValueType type, Stream<String> keys, Draws draws) {
        String text =
                phrases.find(keys).map(key -> phrases.text(key, words, draws)).orElseGet(() -> textFor(type, draws));
        return value(type, text, draws);
    }

    /** Returns the value that a text stands for. Options that the type lacks are replaced by one that it has. */
    AnswerValue.Single value(ValueType type, String text, Draws draws) {
        return switch (type.kind()) {
            case CHOICE -> new AnswerValue.Choice(options(type, text, draws).get(0));
            case CHOICES -> new AnswerValue.Choices(options(type, text, draws));
            case YES_NO -> {
                String[] parts = text.split(BEFORE_REMARK, 2);
                yield new AnswerValue.YesNo(parts[0].equals(YES), parts.length > 1 ? parts[1] : "");
            }
            case DATE -> new AnswerValue.Date(dates.signed().plusDays(Integer.parseInt(text)));
            case NUMBER -> new AnswerValue.Number(new BigDecimal(text), ((ValueType.Number) type).unit());
            case TEXT, CHECKLIST, TABLE, MATRIX, REGIONS, CONTACTS -> new AnswerValue.Text(text);
        };
    }

    private String textFor(ValueType type, Draws draws) {
        return switch (type.kind()) {
            case CHOICE, CHOICES -> "";
            case YES_NO -> phrases.text("*.yes-no", words, draws);
            case DATE -> phrases.text("*.date", words, draws);
            case NUMBER -> phrases.text("*." + ((ValueType.Number) type).unit().key(), words, draws);
            case TEXT, CHECKLIST, TABLE, MATRIX, REGIONS, CONTACTS -> phrases.text("*.text", words, draws);
        };
    }

    private static List<String> options(ValueType type, String text, Draws draws) {
        List<String> known = type.options().stream().map(CatalogueItem::id).toList();
        List<String> named =
                Stream.of(text.split(", ")).filter(known::contains).distinct().toList();
        return named.isEmpty() ? draws.some(known, draws.between(1, Math.min(2, known.size()))) : named;
    }
}
