package nl.ncw.service.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.service.Samples;
import nl.ncw.service.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormsTest extends ServiceTest {
    private static Stream<AgreementFormat> formats() {
        return AgreementFormats.all().stream().filter(AgreementFormat::isReadable);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_blank_form_names_the_parties(AgreementFormat format) {
        HttpResponse<byte[]> form =
                get("/v1/forms?profile=koppel&region=VR08&partner=Waterschap%20X", "Accept", format.mediaType());

        Agreement blank = Samples.read(form.body());
        assertThat(blank.profile()).isEqualTo(CooperationProfile.KOPPEL);
        assertThat(blank.region().map(SafetyRegion::code)).contains("VR08");
        assertThat(blank.partner().map(CrisisPartner::name)).contains("Waterschap X");
        assertThat(blank.answers()).isEmpty();
    }

    @Test
    void a_form_that_comes_back_is_stored() {
        HttpResponse<byte[]> form =
                get("/v1/forms?profile=kern", "Accept", AgreementFormats.EXCEL.mediaType(), "Accept-Language", "en");

        assertThat(post("/v1/agreements", form.body()).statusCode()).isEqualTo(201);
    }

    @Test
    void a_form_is_of_a_profile() {
        assertThat(get("/v1/forms").statusCode()).isEqualTo(400);
        assertThat(json(get("/v1/forms?profile=nieuw")).get("detail").asString())
                .contains("stand-by");
    }
}
