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
 * Message interpolator with the messages of this library in each language. It substitutes parameters and evaluates no
 * expressions.
 *
 * <p>Hibernate's {@code ParameterMessageInterpolator} does the same, but takes its texts from a bundle of the host
 * application. This one reads only the bundles of this library and never uses the default locale.
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
     * Returns the texts of the bundles.
     *
     * @return the texts by key, with the names of parameters in braces
     */
    public static Translations texts() {
        return TEXTS;
    }

    /**
     * Returns the message of a violated rule in all languages.
     *
     * @param template the message's key in braces
     * @param rule the rule
     * @param parameters the parameters of the message by name, of the types that {@link ParameterFormatter} takes
     * @return the message
     */
    public LocalisedText of(String template, ConstraintDescriptor<?> rule, Map<String, Object> parameters) {
        return TEXTS.each(translation -> {
            ParameterFormatter formatter = new ParameterFormatter(translation.locale(), translation::text);
            Map<String, Object> formatted = new HashMap<>();
            parameters.forEach((name, parameter) -> formatted.put(name, escaped(formatter.of(parameter))));
            return interpolate(template, new MessageContext(rule, formatted), translation.locale());
        });
    }

    /** Escapes a text, so that one that looks like a parameter or an expression is shown as it is. */
    private static String escaped(String text) {
        return SYNTAX.matcher(text).replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
    }

    /** Returns the template unchanged: the message is interpolated after validation, once per language. */
    @Override
    public String interpolate(String template, Context context) {
        return template;
    }

    @Override
    protected String interpolate(Context context, Locale language, String term) {
        String name = term.substring(1, term.length() - 1);
        Object parameter =
                context.unwrap(MessageContext.class).getMessageParameters().get(name);
        return parameter == null ? term : parameter.toString();
    }
}
