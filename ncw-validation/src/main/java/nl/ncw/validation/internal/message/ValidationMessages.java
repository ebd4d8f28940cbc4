package nl.ncw.validation.internal.message;

import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ncw.model.internal.message.Translations;
import nl.ncw.model.text.LocalisedText;
import org.hibernate.validator.messageinterpolation.AbstractMessageInterpolator;

/**
 * The messages in each language, interpolated by Hibernate Validator: parameters only, no expression language.
 *
 * <p>Hibernate's own {@code ParameterMessageInterpolator} does no more, but takes its texts from a bundle of the host
 * application. This one knows the bundles of this library alone, and never asks for the default locale.
 */
public final class ValidationMessages extends AbstractMessageInterpolator {
    private static final Translations TEXTS = Translations.of(
            language -> ResourceBundle.getBundle("nl.ncw.validation.internal.message.messages", language));

    private static final Pattern SYNTAX = Pattern.compile("[\\\\{}$]");

    public ValidationMessages() {
        super(
                language -> TEXTS.in(language).bundle(),
                locale -> null,
                Set.copyOf(LocalisedText.LANGUAGES),
                LocalisedText.DUTCH,
                context -> LocalisedText.DUTCH,
                false,
                true);
    }

    /**
     * The texts of the bundle.
     *
     * @return the texts by key, with the words for a message in braces
     */
    public static Translations texts() {
        return TEXTS;
    }

    /**
     * The message of a broken rule in all languages.
     *
     * @param template the message's key in braces
     * @param rule the rule
     * @param words the words for the message
     * @return the message
     */
    public LocalisedText of(String template, ConstraintDescriptor<?> rule, Map<String, Object> words) {
        return TEXTS.each(translation -> {
            ParameterFormatter wording = new ParameterFormatter(translation.locale(), translation::text);
            Map<String, Object> shown = new HashMap<>();
            words.forEach((name, word) -> shown.put(name, escaped(wording.of(word))));
            return interpolate(template, new MessageContext(rule, shown), translation.locale());
        });
    }

    /** So that a text which looks like a parameter, or like an expression, is shown as it is. */
    private static String escaped(String text) {
        return SYNTAX.matcher(text).replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
    }

    /** Leaves the template as it is while validating; a finding gets its words later, in each language. */
    @Override
    public String interpolate(String template, Context context) {
        return template;
    }

    @Override
    protected String interpolate(Context context, Locale language, String term) {
        String name = term.substring(1, term.length() - 1);
        Object word =
                context.unwrap(MessageContext.class).getMessageParameters().get(name);
        return word == null ? term : word.toString();
    }
}
