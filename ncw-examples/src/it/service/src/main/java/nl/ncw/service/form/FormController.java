package nl.ncw.service.form;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.service.file.AgreementFiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Blank forms to fill in. */
@RestController
class FormController {
    private final Catalogue catalogue;
    private final AgreementFiles files;

    FormController(Catalogue catalogue, AgreementFiles files) {
        this.catalogue = catalogue;
        this.files = files;
    }

    /** Gives a form with the questions of a profile, in the format and language that the caller prefers. */
    @GetMapping("/v1/forms")
    ResponseEntity<byte[]> form(
            @RequestParam CooperationProfile profile,
            @RequestParam Optional<SafetyRegion> region,
            @RequestParam Optional<String> partner,
            @RequestHeader HttpHeaders headers,
            Locale locale)
            throws IOException, HttpMediaTypeNotAcceptableException {
        Agreement blank = Agreement.draft(catalogue, profile)
                .with(AgreementProperties.REGION, region)
                .involving(region.stream().toList())
                .with(
                        AgreementProperties.PARTNER,
                        partner.map(String::strip)
                                .filter(name -> !name.isEmpty())
                                .map(CrisisPartner::named));
        return files.respond(blank, headers, locale);
    }
}
