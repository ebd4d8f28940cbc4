package nl.ncw.export.internal.word.anchor;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.intake.FormProperties;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.profile.CooperationProfile;

/**
 * Form that a document without properties may be, with what speaks for it.
 *
 * @param draft an empty agreement with the catalogue and the profile of the form
 * @param language the language of the form
 * @param explained the number of anchors in the document that are fields of the form
 * @param printsReference whether the document prints the reference of the catalogue
 * @param questions the number of questions of the form that the document prints
 * @param facts the number of values of the title block that the document prints
 * @param missing the number of fields of the form that have no anchor in the document
 */
record FormCandidate(
        Agreement draft,
        Locale language,
        int explained,
        boolean printsReference,
        int questions,
        int facts,
        int missing) {
    private static final Comparator<FormCandidate> ORDER = Comparator.comparingInt(FormCandidate::explained)
            .thenComparing(FormCandidate::printsReference)
            .thenComparingInt(FormCandidate::questions)
            .thenComparingInt(FormCandidate::facts)
            .thenComparing(FormCandidate::missing, Comparator.reverseOrder())
            .thenComparing(candidate -> candidate.reference().version());

    /** Returns the candidate with this catalogue, profile and language. */
    static FormCandidate of(
            Catalogue catalogue,
            CooperationProfile profile,
            Locale language,
            Set<String> anchors,
            Set<String> printed) {
        Agreement draft = Agreement.draft(catalogue, profile);
        DocumentOutline outline = DocumentOutline.ofForm(draft, catalogue, language);
        Set<String> fields = new DocumentFieldIndex(
                        outline, FillInForm.of(draft, catalogue, language, RegionRegister.empty()))
                .names();
        int explained = (int) anchors.stream().filter(fields::contains).count();
        String reference = DocumentFieldIndex.normal(catalogue.reference().toString());
        return new FormCandidate(
                draft,
                language,
                explained,
                printed.contains(reference),
                count(
                        outline.chapters().stream()
                                .flatMap(chapter -> chapter.topics().stream())
                                .flatMap(topic -> topic.items().stream())
                                .map(item -> item.question()),
                        printed),
                count(outline.facts().stream().map(DocumentOutline.Fact::value), printed),
                fields.size() - explained);
    }

    private static int count(Stream<String> texts, Set<String> printed) {
        return (int)
                texts.map(DocumentFieldIndex::normal).filter(printed::contains).count();
    }

    private CatalogueReference reference() {
        return draft.catalogue();
    }

    /** Orders candidates, the best one last: by anchors first, then by what the document prints, then by version. */
    static Comparator<FormCandidate> order() {
        return ORDER;
    }

    /** Returns the document properties that a form like this has, without the sent agreement. */
    Map<String, String> properties() {
        return FormProperties.of(BookmarkNames.FORMAT, draft, language);
    }
}
