package nl.ncw.examples.architecture;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.AgreementFormats;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.export.library.MissingLibraryException;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.profile.CooperationProfile;
import tools.jackson.databind.json.JsonMapper;

/** A program that requires no module of the libraries of office files and PDF, and tries all formats. */
final class JsonAloneOnModulePath {
    private JsonAloneOnModulePath() {}

    public static void main(String[] arguments) throws Exception {
        Catalogue catalogue = Catalogues.latest();
        Agreement agreement = Agreement.draft(catalogue, CooperationProfile.STRUCTUREEL);
        String json = new JsonAgreementWriter().toJson(agreement);
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        System.out.println(new JsonAgreementReader()
                        .read(json, Catalogues.bundled())
                        .agreement()
                        .equals(agreement)
                && mapper.readValue(json, Agreement.class).equals(agreement)
                && !DocumentOutline.of(agreement, catalogue, Locale.ENGLISH)
                        .title()
                        .isEmpty());
        List.<Supplier<?>>of(
                        AgreementFormats.EXCEL::reader,
                        AgreementFormats.WORD::reader,
                        () -> AgreementFormats.PDF.writer(Locale.ENGLISH))
                .forEach(JsonAloneOnModulePath::use);
    }

    private static void use(Supplier<?> format) {
        try {
            System.out.println(format.get());
        } catch (MissingLibraryException e) {
            System.out.println(e.getMessage());
        }
    }
}
