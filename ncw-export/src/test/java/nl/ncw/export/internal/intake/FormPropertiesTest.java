package nl.ncw.export.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.profile.CooperationProfile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormPropertiesTest {
    private static final SemanticVersion VERSION = new SemanticVersion(1, 0, 0);
    private static final Agreement DRAFT =
            Agreement.draft(new CatalogueReference("klein", VERSION), CooperationProfile.STRUCTUREEL);

    @Nested
    class Written_properties {
        @Test
        void tell_the_format_the_catalogue_the_profile_and_the_language() {
            assertThat(FormProperties.of("1", DRAFT, Locale.ENGLISH))
                    .isEqualTo(Map.of(
                            "ncw.format", "1",
                            "ncw.catalogue", "klein",
                            "ncw.catalogue.version", "1.0.0",
                            "ncw.profile", "structureel",
                            "ncw.language", "en"));
        }

        @Test
        void tell_the_agreement_if_it_has_an_id() {
            assertThat(FormProperties.of("1", DRAFT.identifiedAs("a-1"), Locale.ENGLISH))
                    .containsEntry("ncw.agreement", "a-1");
        }

        @Test
        void tell_the_overlays_of_the_catalogue() {
            Agreement overlaid = Agreement.draft(
                    new CatalogueReference(
                            "klein",
                            VERSION,
                            List.of(new OverlayReference("een", VERSION), new OverlayReference("twee", VERSION))),
                    CooperationProfile.STRUCTUREEL);

            Map<String, String> properties = FormProperties.of("1", overlaid, Locale.ENGLISH);

            assertThat(properties).containsEntry("ncw.overlays", "een@1.0.0,twee@1.0.0");
            assertThat(FormProperties.draft(properties)).contains(overlaid);
        }
    }

    @Nested
    class A_draft {
        @Test
        void is_made_of_what_was_written() {
            Agreement agreement = DRAFT.identifiedAs("a-1");

            assertThat(FormProperties.draft(FormProperties.of("1", DRAFT, Locale.ENGLISH)))
                    .contains(DRAFT);
            assertThat(FormProperties.draft(FormProperties.of("1", agreement, Locale.ENGLISH)))
                    .contains(agreement);
        }

        @ParameterizedTest
        @ValueSource(strings = {"ncw.catalogue", "ncw.catalogue.version", "ncw.profile"})
        void is_none_without_what_it_needs(String property) {
            Map<String, String> properties = new HashMap<>(FormProperties.of("1", DRAFT, Locale.ENGLISH));
            properties.remove(property);

            assertThat(FormProperties.draft(properties)).isEmpty();
        }
    }

    @Nested
    class The_language {
        @Test
        void is_the_one_that_was_written() {
            assertThat(FormProperties.language(FormProperties.of("1", DRAFT, Locale.GERMAN)))
                    .isEqualTo(Locale.GERMAN);
        }

        @Test
        void is_dutch_otherwise() {
            assertThat(FormProperties.language(Map.of())).isEqualTo(Locale.forLanguageTag("nl"));
        }
    }
}
