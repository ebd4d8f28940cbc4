package nl.ncw.examples.architecture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.ncw.catalogue.CatalogueReader;
import nl.ncw.catalogue.CatalogueWriter;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.OverlayReader;
import nl.ncw.catalogue.ProfileAdvisers;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.examples.OverlayExample;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.export.AgreementFields;
import nl.ncw.export.AgreementFormats;
import nl.ncw.export.FileHeader;
import nl.ncw.export.WriteOnlyFormat;
import nl.ncw.export.conflict.ConflictWorkbookReader;
import nl.ncw.export.conflict.ConflictWorkbookWriter;
import nl.ncw.export.excel.ExcelAgreementReader;
import nl.ncw.export.excel.ExcelAgreementWriter;
import nl.ncw.export.json.AgreementJacksonModule;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.pdf.PdfAgreementReader;
import nl.ncw.export.pdf.PdfAgreementWriter;
import nl.ncw.export.theme.ThemeReader;
import nl.ncw.export.theme.UnreadableThemeException;
import nl.ncw.export.word.WordAgreementReader;
import nl.ncw.export.word.WordAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AskedQuestions;
import nl.ncw.model.agreement.Completeness;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.ConditionDescriber;
import nl.ncw.model.catalogue.difference.CatalogueDifference;
import nl.ncw.model.difference.AgreementDifference;
import nl.ncw.model.difference.PathDescriber;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.merge.AgreementMerge;
import nl.ncw.model.merge.ConflictSettlement;
import nl.ncw.model.merge.CopyName;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.port.AgreementWriter;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.port.ValidationReport;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.text.LocalisedText;
import nl.ncw.model.upgrade.AgreementUpgrade;
import nl.ncw.model.upgrade.ProfileChangeResult;
import nl.ncw.validation.AgreementValidators;

/** Instances of the types of the library, made as users make them. */
final class ApiSamples {
    private ApiSamples() {}

    /** Returns instances from which others are reached. */
    static Stream<Object> all() throws IOException {
        Agreement agreement = SampleAgreements.waterBoard();
        Catalogue catalogue = Catalogues.byReference(agreement.catalogue());
        return Stream.of(
                        model(agreement, catalogue),
                        results(agreement, catalogue),
                        Stream.of(
                                Catalogues.latest(),
                                Catalogues.bundled(),
                                CatalogueSource.of(catalogue),
                                Catalogues.bundled().withRegions(SafetyRegions.register()),
                                new CatalogueReader(),
                                new CatalogueWriter(),
                                new OverlayReader(),
                                overlay(),
                                ProfileAdvisers.standard(),
                                ProfileAdvisers.standard()
                                        .advise(
                                                CoreTask.BEHEERDER,
                                                Map.of(
                                                        "own-picture", "continuous",
                                                        "frequency", "several-a-year",
                                                        "information-manager", "always",
                                                        "technology", "shared-tool")),
                                new UnreadableAgreementException(
                                        "file.damaged", new Place.InFile(""), LocalisedText.dutch("tekst")),
                                AgreementValidators.standard(),
                                AgreementValidators.standard().and(AgreementValidators.standard())),
                        export(agreement, catalogue))
                .flatMap(values -> values);
    }

    private static Stream<Object> model(Agreement agreement, Catalogue catalogue) {
        return Stream.of(
                agreement,
                SampleAgreements.drinkingWater(),
                SampleAgreements.energy(),
                LocalisedText.dutch("tekst"),
                Answer.text("Een heel lang antwoord. ".repeat(500)),
                catalogue,
                AskedQuestions.of(agreement, catalogue),
                Completeness.of(agreement, catalogue),
                new ConditionDescriber(catalogue, Locale.ENGLISH),
                PathDescriber.of(catalogue, Locale.ENGLISH),
                PathDescriber.in(Locale.ENGLISH));
    }

    private static Stream<Object> results(Agreement agreement, Catalogue catalogue) throws IOException {
        Agreement changed = agreement
                .answer("proces.monitoren.wijze", Party.REGION, Answer.text("Elk uur."))
                .withStatus(AgreementStatus.IN_AFSTEMMING);
        Agreement other = agreement.answer("proces.monitoren.wijze", Party.REGION, Answer.text("Elke dag."));
        AgreementMerge merge = AgreementMerge.of(agreement, changed, other, catalogue);
        List<Finding> findings = AgreementValidators.standard()
                .validate(SampleAgreements.drinkingWater(), catalogue)
                .findings();
        return Stream.of(
                ValidationReport.of(Collections.nCopies(40, findings).stream()
                        .flatMap(List::stream)
                        .toList()),
                ReadResult.of(agreement, findings),
                read(agreement, catalogue),
                merge,
                merge.settle(CopyName.REGION),
                new ConflictWorkbookReader(),
                new ConflictWorkbookWriter(Locale.ENGLISH),
                ConflictSettlement.chosen(CopyName.REGION),
                ConflictSettlement.written(new ValueAtPath(Answer.text("Elk half uur."))),
                AgreementDifference.between(agreement, SampleAgreements.energy()),
                CatalogueDifference.between(catalogue, Catalogues.latest()),
                AgreementUpgrade.to(Catalogues.latest(), Catalogues.bundled()),
                AgreementUpgrade.to(Catalogues.latest(), Catalogues.bundled()).apply(agreement),
                ProfileChangeResult.of(agreement, catalogue, CooperationProfile.STAND_BY));
    }

    private static ReadResult read(Agreement agreement, Catalogue catalogue) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new JsonAgreementWriter().write(agreement, catalogue, json);
        return new JsonAgreementReader().read(new ByteArrayInputStream(json.toByteArray()), Catalogues.bundled());
    }

    private static Object overlay() throws IOException {
        String file = "overlays/vr08-hoogwater.json";
        try (var in = OverlayExample.class.getResourceAsStream(file)) {
            return new OverlayReader().read(file, in);
        }
    }

    private static Stream<Object> export(Agreement agreement, Catalogue catalogue) {
        AgreementFields fields = new AgreementFields(catalogue, Locale.ENGLISH, SafetyRegions.register());
        return Stream.of(
                DocumentOutline.of(agreement, catalogue, Locale.ENGLISH),
                DocumentOutline.ofForm(agreement, catalogue, Locale.ENGLISH),
                fields,
                AgreementFormats.all(),
                FileHeader.of("{}".getBytes(StandardCharsets.UTF_8)),
                new AgreementJacksonModule(),
                new ExcelAgreementReader(),
                new ExcelAgreementWriter(),
                new JsonAgreementReader(),
                new JsonAgreementWriter(),
                new PdfAgreementReader(),
                new PdfAgreementWriter(),
                new WordAgreementReader(),
                new WordAgreementWriter(),
                new Summary(),
                unreadableTheme());
    }

    private static UnreadableThemeException unreadableTheme() {
        try {
            Path file = Files.writeString(Files.createTempFile("theme", ".json"), "[]");
            file.toFile().deleteOnExit();
            ThemeReader.read(file);
            throw new AssertionError("the theme can be read");
        } catch (UnreadableThemeException e) {
            return e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A format that is only written. */
    private record Summary() implements WriteOnlyFormat {
        @Override
        public String name() {
            return "summary";
        }

        @Override
        public String fileExtension() {
            return "txt";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public AgreementWriter writer(Locale locale) {
            return AgreementFormats.JSON.writer(locale);
        }
    }
}
