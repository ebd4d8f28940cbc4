package nl.ncw.validation.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.text.LocalisedText;
import nl.ncw.validation.BrokenAgreements;
import nl.ncw.validation.DeclaredRules;
import nl.ncw.validation.Reports;
import nl.ncw.validation.SampleAgreements;
import nl.ncw.validation.SampleCatalogue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationMessagesTest {

    @Nested
    class Every_rule {
        @Test
        void has_a_message_in_each_language() throws IOException {
            for (Locale language : LocalisedText.LANGUAGES) {
                assertThat(bundle(language).stringPropertyNames()).containsAll(DeclaredRules.codes());
            }
        }

        @Test
        void bites_somewhere_so_that_none_is_declared_in_vain() {
            Set<String> found =
                    BrokenAgreements.findings().stream().map(Finding::code).collect(Collectors.toSet());
            assertThat(found).containsExactlyInAnyOrderElementsOf(DeclaredRules.codes());
        }
    }

    @Nested
    class A_message {
        static List<Finding> findings() {
            return BrokenAgreements.findings();
        }

        @ParameterizedTest
        @MethodSource("findings")
        void has_all_its_words_in_each_language(Finding finding) {
            assertThat(finding.text().languages())
                    .containsExactlyInAnyOrderElementsOf(LocalisedText.LANGUAGES.stream()
                            .map(Locale::getLanguage)
                            .toList());
            assertThat(LocalisedText.LANGUAGES.stream().map(finding::message))
                    .doesNotHaveDuplicates()
                    .allSatisfy(message -> assertThat(message).doesNotContainPattern("[{}]"));
        }
    }

    @Nested
    class The_bundles {
        @Test
        void have_the_same_keys_with_the_same_parameters() throws IOException {
            Properties dutch = bundle(Reports.DUTCH);
            for (Locale language : LocalisedText.LANGUAGES) {
                Properties translated = bundle(language);
                assertThat(translated.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
                for (String key : dutch.stringPropertyNames()) {
                    assertThat(parameters(translated.getProperty(key)))
                            .as("%s in %s", key, language)
                            .isEqualTo(parameters(dutch.getProperty(key)));
                }
            }
        }

        @ParameterizedTest
        @EnumSource
        void name_each_kind_of_answer(AnswerKind kind) throws IOException {
            for (Locale language : LocalisedText.LANGUAGES) {
                assertThat(bundle(language).getProperty("kind." + kind.key()))
                        .as("%s in %s", kind, language)
                        .isNotBlank();
            }
        }

        private Set<String> parameters(String message) {
            return Pattern.compile("\\{\\w+}")
                    .matcher(message)
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toSet());
        }
    }

    @Nested
    class What_a_user_wrote {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{foo}",
                    "{question}",
                    "{answer.missing}",
                    "${1+1}",
                    "#{1+1}",
                    "\\",
                    "\\\\",
                    "\\{id\\}",
                    "$",
                    "{",
                    "}",
                    "}{",
                    "{{id}}",
                    "'",
                    "%s"
                })
        void stands_in_the_message_as_it_is(String text) {
            assertThat(messageWith(text)).startsWith("\"" + text + "\" is geen keuze");
        }

        @Test
        void stands_in_the_message_as_it_is_whatever_it_is() {
            Random random = new Random(8);
            for (int round = 0; round < 500; round++) {
                StringBuilder text = new StringBuilder("a");
                while (text.length() < 12) {
                    text.append("\\{}$#a".charAt(random.nextInt(6)));
                }
                assertThat(messageWith(text.toString())).startsWith("\"" + text + "\" is geen keuze");
            }
        }

        @Test
        void is_cut_short_between_characters_and_put_on_one_line() {
            String message = messageWith("een\n\ttwee " + "🌊".repeat(500));
            assertThat(message).startsWith("\"een twee 🌊").contains("🌊…\" is geen keuze");
            assertThat(message.codePoints().filter(character -> character == "🌊".codePointAt(0)))
                    .hasSizeLessThan(80);
        }

        @Test
        void is_never_more_than_two_hundred_characters_of_a_message() {
            Agreement agreement = SampleAgreements.complete()
                    .withUnplaced(new UnplacedText("herkomst".repeat(100), "inhoud".repeat(100)));
            assertThat(Reports.message(agreement, "unplaced.kept")).hasSizeLessThan(200 + 110);
        }

        private String messageWith(String option) {
            Agreement agreement = Agreement.draft(SampleCatalogue.catalogue(), CooperationProfile.STRUCTUREEL)
                    .answer(SampleCatalogue.CHOICE, Answer.choice(option));
            return Reports.findings(agreement, SampleCatalogue.catalogue()).stream()
                    .filter(finding -> finding.code().equals("answer.unknown-option"))
                    .findFirst()
                    .orElseThrow()
                    .message(Reports.DUTCH);
        }
    }

    @Test
    void a_message_does_not_depend_on_the_default_locale() {
        Locale before = Locale.getDefault();
        try {
            String inTurkish = Reports.findings(SampleAgreements.empty()).toString();
            Locale.setDefault(Locale.JAPAN);
            assertThat(Reports.findings(SampleAgreements.empty())).hasToString(inTurkish);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Properties bundle(Locale language) throws IOException {
        String file = "messages_" + language.getLanguage() + ".properties";
        try (InputStream in = ValidationMessages.class.getResourceAsStream(file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        }
    }
}
