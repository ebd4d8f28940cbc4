package nl.ncw.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.overlay.Overlay;
import nl.ncw.model.overlay.OverlayEdit;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;

/** The bundled catalogues with overlays on them, as readers of agreements find them. */
class OverlaidCatalogueSourceTest {
    private final Catalogue catalogue = OverlayJson.catalogue();
    private final Overlay first = OverlayJson.read(OverlayJson.WHOLE.text());
    private final Overlay second = new Overlay(
            new OverlayReference("tweede", new SemanticVersion(1, 0, 0)),
            LocalisedText.dutch("Tweede"),
            catalogue.reference(),
            List.of(new OverlayEdit.Hide(new QuestionId("proces.evacueren.waterstand"))));

    OverlaidCatalogueSourceTest() throws IOException {}

    @Test
    void a_reference_without_overlays_finds_the_bundled_catalogue() {
        assertThat(Catalogues.with(List.of(first)).find(catalogue.reference())).containsSame(catalogue);
    }

    @Test
    void a_reference_finds_the_catalogue_with_the_overlays_that_it_names() {
        Catalogue laid = second.applyTo(first.applyTo(catalogue));

        assertThat(Catalogues.with(List.of(second, first)).find(laid.reference()))
                .contains(laid);
        assertThat(Catalogues.with(List.of(second, first))
                        .find(first.applyTo(catalogue).reference()))
                .contains(first.applyTo(catalogue));
    }

    @Test
    void a_reference_to_an_overlay_that_is_not_given_finds_nothing() {
        CatalogueReference laid = first.applyTo(catalogue).reference();

        assertThat(Catalogues.bundled().find(laid)).isEmpty();
        assertThat(Catalogues.with(List.of(second)).find(laid)).isEmpty();
    }

    @Test
    void a_reference_to_another_version_of_an_overlay_finds_nothing() {
        CatalogueReference other = catalogue
                .reference()
                .with(new OverlayReference(first.reference().id(), new SemanticVersion(9, 0, 0)));

        assertThat(Catalogues.with(List.of(first)).find(other)).isEmpty();
    }

    @Test
    void a_reference_that_names_overlays_in_an_order_in_which_they_do_not_fit_finds_nothing() {
        CatalogueReference reversed =
                catalogue.reference().with(second.reference()).with(first.reference());

        assertThat(Catalogues.with(List.of(first, second)).find(reversed)).isEmpty();
    }

    @Test
    void the_safety_regions_are_known_with_and_without_overlays() {
        assertThat(Catalogues.bundled().regions()).isSameAs(SafetyRegions.register());
        assertThat(Catalogues.with(List.of(first)).regions()).isSameAs(SafetyRegions.register());
    }

    @Test
    void two_overlays_of_one_id_and_version_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogues.with(List.of(first, first)))
                .withMessage("overlays: expected each once, was \"vr08-hoogwater 1.2.0\" twice");
    }
}
