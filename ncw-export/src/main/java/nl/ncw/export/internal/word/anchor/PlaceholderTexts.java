package nl.ncw.export.internal.word.anchor;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.text.LocalisedText;

/**
 * Texts that empty content controls show. Differences in white space and in Unicode form are ignored, since programs
 * make them.
 */
public final class PlaceholderTexts {
    /** The placeholders that Word itself gives to controls, in the languages of the library. */
    private static final List<String> OF_WORD = List.of(
            "Klik of tik om tekst in te voeren.",
            "Klik hier als u tekst wilt invoeren.",
            "Klik of tik om een datum in te voeren.",
            "Klik hier als u een datum wilt invoeren.",
            "Kies een item.",
            "Click or tap here to enter text.",
            "Click here to enter text.",
            "Click or tap to enter a date.",
            "Click here to enter a date.",
            "Choose an item.",
            "Klicken oder tippen Sie hier, um Text einzugeben.",
            "Klicken Sie hier, um Text einzugeben.",
            "Klicken oder tippen Sie, um ein Datum einzugeben.",
            "Klicken Sie hier, um ein Datum einzugeben.",
            "W\u00E4hlen Sie ein Element aus.",
            "Cliquez ou appuyez ici pour entrer du texte.",
            "Cliquez ici pour entrer du texte.",
            "Cliquez ou appuyez ici pour entrer une date.",
            "Cliquez ici pour entrer une date.",
            "Choisissez un \u00E9l\u00E9ment.");

    private static final Predicate<String> FLAGGED = in(Stream.concat(
            OF_WORD.stream(),
            LocalisedText.LANGUAGES.stream().map(DocumentLabels::in).flatMap(ControlNotation::placeholders)));

    /** Made once, since each paragraph of a document is held against them. */
    private static final Map<Locale, Predicate<String>> OF_FORM = LocalisedText.LANGUAGES.stream()
            .collect(Collectors.toMap(
                    language -> language, language -> in(ControlNotation.placeholders(DocumentLabels.in(language)))));

    private PlaceholderTexts() {}

    /**
     * Returns whether the text of a control that is flagged as showing its placeholder is indeed a placeholder: that of
     * a form in any language, or of Word itself. Any other text was put there by a program that left the flag.
     */
    public static boolean isFlagged(String text) {
        return FLAGGED.test(text);
    }

    /** Returns whether a text is the placeholder of an empty control of a form in a language, with or without a flag. */
    public static boolean isIn(String text, DocumentLabels labels) {
        return Objects.requireNonNull(OF_FORM.get(labels.locale())).test(text);
    }

    private static Predicate<String> in(Stream<String> placeholders) {
        Set<String> all = placeholders.map(PlaceholderTexts::normal).collect(Collectors.toSet());
        return text -> text.isBlank() || all.contains(normal(text));
    }

    private static String normal(String text) {
        return Normalizer.normalize(DocumentFieldIndex.normal(text), Normalizer.Form.NFC);
    }
}
