package nl.ncw.examples;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.OverlayReader;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.difference.CatalogueDifference;
import nl.ncw.model.overlay.Overlay;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.profile.CooperationProfile;

/** Applies the overlays of a sector and of a region to the catalogue, prints the changes, and drafts an agreement with it. */
public final class OverlayExample {
    private OverlayExample() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws IOException if an overlay is wrong; the message names file, JSON pointer and reason
     */
    public static void main(String[] arguments) throws IOException {
        Overlay sector = read("overlays/sector-waterschappen.json");
        Overlay region = read("overlays/vr08-hoogwater.json");
        Catalogue catalogue = region.applyTo(sector.applyTo(Catalogues.latest()));

        CatalogueDifference changes = CatalogueDifference.between(Catalogues.latest(), catalogue);
        changes.added()
                .forEach(entry ->
                        System.out.println("+ " + entry.question().text().in(Locale.ROOT)));
        changes.texts().forEach(change -> System.out.println("~ " + change.id() + ", " + change.part()));

        Agreement agreement = Agreement.draft(catalogue, CooperationProfile.STRUCTUREEL)
                .answer(
                        "proces.evacueren.waterstand",
                        Answer.text("Boven 15 m +NAP bij Lobith, drie dagen van tevoren."));
        System.out.println("made with " + agreement.catalogue());

        // A reader needs this source to find the catalogue with overlays that the agreement names.
        CatalogueSource catalogues = Catalogues.with(List.of(sector, region));
        System.out.println(
                "found again: " + catalogues.find(agreement.catalogue()).isPresent());
    }

    private static Overlay read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(OverlayExample.class.getResourceAsStream(file), file)) {
            return new OverlayReader().read(file, in);
        }
    }
}
