package nl.ncw.export.pdf;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ncw.export.internal.pdffile.PdfContent;
import nl.ncw.export.outline.SignaturePlace;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.text.LocalisedText;

/**
 * Recogniser of the texts of the signature fields of an agreement, in any language.
 *
 * @param places the places of signatures, in all languages
 */
record SignatureTextRecogniser(Set<SignaturePlace> places) implements PdfContent.SignatureFieldTexts {
    static SignatureTextRecogniser of(Agreement agreement) {
        return new SignatureTextRecogniser(LocalisedText.LANGUAGES.stream()
                .map(language -> SignaturePlace.all(agreement, language))
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public boolean isLabel(String field, String text) {
        return places.contains(new SignaturePlace(field, text));
    }

    @Override
    public boolean isAppearance(String signer, String text) {
        return SignatureText.isOnly(signer, text);
    }
}
