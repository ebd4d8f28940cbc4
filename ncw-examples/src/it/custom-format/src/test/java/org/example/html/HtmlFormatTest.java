package org.example.html;

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
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import org.junit.jupiter.api.Test;

class HtmlFormatTest {
    private final Catalogue catalogue = Catalogues.latest();
    private final Agreement agreement = Agreement.draft(catalogue, CooperationProfile.STRUCTUREEL)
            .between(SafetyRegions.byCode("VR08"), CrisisPartner.named("Waterschap X", CoreTask.BEHEERDER))
            .answer("proces.alerteren.wijze", Answer.text("Bel <b>112</b> & meld </script> terug."));

    @Test
    void it_stands_behind_the_formats_of_the_library() {
        assertThat(AgreementFormats.all())
                .extracting(AgreementFormat::fileExtension)
                .containsExactly("json", "xlsx", "docx", "pdf", "html", "txt");
    }

    @Test
    void it_is_found_by_name_and_by_media_type() {
        assertThat(AgreementFormats.byFileName("Afspraken.HTML")).containsInstanceOf(HtmlFormat.class);
        assertThat(AgreementFormats.byMediaType("text/html; charset=utf-8")).containsInstanceOf(HtmlFormat.class);
    }

    @Test
    void it_is_found_by_content() throws IOException {
        assertThat(AgreementFormats.of(page("nl"))).containsInstanceOf(HtmlFormat.class);
        assertThat(AgreementFormats.of(bytes("<!doctype html><title>Another page</title>"))).isEmpty();
    }

    @Test
    void people_read_the_questions_and_answers_in_their_language() throws IOException {
        assertThat(text(page("nl"))).contains("<h1>Samenwerkingsafspraken", "Waterschap X");
        assertThat(text(page("en"))).contains("<p>Bel &lt;b>112&lt;/b> &amp; meld &lt;/script> terug.</p>");
        assertThat(text(page("en"))).isNotEqualTo(text(page("nl")));
    }

    @Test
    void the_agreement_comes_back_equal() throws IOException {
        ReadResult returned = read(page("nl"));

        assertThat(returned.agreement()).isEqualTo(agreement);
        assertThat(returned.findings()).isEmpty();
    }

    @Test
    void a_page_without_an_agreement_is_refused() {
        assertThatThrownBy(() -> read(bytes(HtmlFormat.BEGINNING))).isInstanceOf(UnreadableAgreementException.class);
    }

    private byte[] page(String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AgreementFormat format = AgreementFormats.byFileExtension("html").orElseThrow();
        format.writer(Locale.forLanguageTag(language)).write(agreement, catalogue, out);
        return out.toByteArray();
    }

    private static ReadResult read(byte[] page) throws IOException {
        return new HtmlFormat().reader().read(new ByteArrayInputStream(page), Catalogues.bundled());
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
