package org.example.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.profile.CooperationProfile;
import org.junit.jupiter.api.Test;

class SummaryFormatTest {
    private final Catalogue catalogue = Catalogues.latest();
    private final AgreementFormat format = AgreementFormats.byMediaType("text/plain").orElseThrow();

    @Test
    void it_names_the_parties_in_the_language_of_the_reader() throws IOException {
        assertThat(summary("nl")).contains("Gelderland-Zuid", "Waterschap X");
        assertThat(summary("en")).contains("Waterschap X").isNotEqualTo(summary("nl"));
    }

    @Test
    void it_is_not_read() throws IOException {
        byte[] file = summary("nl").getBytes(StandardCharsets.UTF_8);

        assertThat(format.isReadable()).isFalse();
        assertThat(AgreementFormats.of(file)).isEmpty();
        assertThatThrownBy(() -> format.reader().read(new ByteArrayInputStream(file), Catalogues.bundled()))
                .isInstanceOf(UnreadableAgreementException.class)
                .hasMessageContaining("Summary (txt)");
    }

    private String summary(String language) throws IOException {
        Agreement agreement = Agreement.draft(catalogue, CooperationProfile.KERN)
                .between(SafetyRegions.byCode("VR08"), CrisisPartner.named("Waterschap X"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer(Locale.forLanguageTag(language)).write(agreement, catalogue, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
