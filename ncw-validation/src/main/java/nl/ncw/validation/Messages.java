package nl.ncw.validation;

import jakarta.validation.metadata.ConstraintDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ncw.model.catalogue.LocalisedText;
import org.hibernate.validator.messageinterpolation.AbstractMessageInterpolator;

/**
 * The messages in each language, interpolated by Hibernate Validator: parameters only, no expression language.
 *
 * <p>Hibernate's own {@code ParameterMessageInterpolator} does no more, but takes its texts from a bundle of the host
 * application. This one knows the bundles of this library alone, and never asks for the default locale.
 */
final class Messages extends AbstractMessageInterpolator {
    /** The languages of the messages. */
    static final List<Locale> LANGUAGES = LocalisedText.LANGUAGES;

    private static final Map<Locale, ResourceBundle> BUNDLES =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(language -> language, Messages::bundle));

    private static final Pattern SYNTAX = Pattern.compile("[\\\\{}$]");

    Messages() {
        super(
                BUNDLES::get,
                locale -> null,
                Set.copyOf(LANGUAGES),
                LocalisedText.DUTCH,
                context -> LocalisedText.DUTCH,
                false,
                true);
    }

    private static ResourceBundle bundle(Locale language) {
        String file = "messages_" + language.getLanguage() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * The message of a broken rule in all languages.
     *
     * @param template the message's key in braces
     * @param rule the rule
     * @param words the words for the message
     * @return the message
     */
    LocalisedText of(String template, ConstraintDescriptor<?> rule, Map<String, Object> words) {
        Map<String, String> byLanguage = new TreeMap<>();
        for (Locale language : LANGUAGES) {
            Wording wording = new Wording(language, BUNDLES.get(language)::getString);
            Map<String, Object> shown = new HashMap<>();
            words.forEach((name, word) -> shown.put(name, escaped(wording.of(word))));
            byLanguage.put(language.getLanguage(), interpolate(template, new MessageContext(rule, shown), language));
        }
        return LocalisedText.of(byLanguage);
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
