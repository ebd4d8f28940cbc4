package nl.ncw.model.internal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TranslationsTest {
    private static final Translations TEXTS = Translations.of(TranslationsTest::bundle);

    private static ResourceBundle bundle(Locale language) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"greeting", language.getLanguage() + ": %s, %s"}, {"full", "100%"}};
            }
        };
    }

    @Nested
    class A_text_in_all_languages {
        @Test
        void has_each_language_of_the_library() {
            assertThat(TEXTS.of("greeting", 1, 2).languages()).containsExactlyInAnyOrder("nl", "en", "de", "fr");
        }

        @Test
        void has_its_values_in_their_places() {
            assertThat(TEXTS.of("greeting", "a", 7).in(Locale.GERMAN)).isEqualTo("de: a, 7");
        }

        @Test
        void has_a_localised_value_in_each_language() {
            LocalisedText value = LocalisedText.of(Map.of("nl", "dag", "fr", "jour"));

            assertThat(TEXTS.of("greeting", value, "").in(Locale.FRENCH)).isEqualTo("fr: jour, ");
            assertThat(TEXTS.of("greeting", value, "").in(LocalisedText.DUTCH)).isEqualTo("nl: dag, ");
        }

        @Test
        void does_not_interpret_its_values() {
            assertThat(TEXTS.of("greeting", "%s ${x} {0}", "").in(Locale.ENGLISH))
                    .isEqualTo("en: %s ${x} {0}, ");
        }
    }

    @Nested
    class A_text_in_one_language {
        @Test
        void is_in_that_language_whatever_the_country() {
            assertThat(TEXTS.in(Locale.CANADA_FRENCH).format("greeting", 1, 2)).isEqualTo("fr: 1, 2");
        }

        @Test
        void is_dutch_where_there_is_no_translation() {
            assertThat(TEXTS.in(Locale.ITALIAN).locale()).isEqualTo(LocalisedText.DUTCH);
        }

        @Test
        void can_be_taken_as_it_stands() {
            assertThat(TEXTS.in(Locale.ENGLISH).text("full")).isEqualTo("100%");
        }

        @Test
        void needs_no_other_language_to_be_opened() {
            Translation english = Translation.in(Locale.UK, language -> {
                assertThat(language).isEqualTo(Locale.ENGLISH);
                return bundle(language);
            });

            assertThat(english.format("greeting", 1, 2)).isEqualTo("en: 1, 2");
        }
    }

    @Test
    void a_key_that_is_not_there_is_a_fault_of_the_program() {
        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> TEXTS.of("other"));
    }
}
