package org.example.questions;

import java.util.Locale;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.model.catalogue.Catalogue;

/** Prints what the bundled catalogue asks, and fails unless it runs in an image with nothing else in it. */
public final class Questions {
    private Questions() {}

    public static void main(String[] arguments) {
        Catalogue catalogue = Catalogues.latest();
        System.out.printf(
                Locale.ROOT,
                "%s: %d questions, %d safety regions%n",
                catalogue.reference(),
                catalogue.entries().size(),
                SafetyRegions.all().size());

        require(Questions.class.getModule().isNamed(), "this module is on the module path");
        require(ModuleLayer.boot().findModule("nl.ncw.model").isPresent(), "the model is in the image");
        require(ModuleLayer.boot().findModule("java.desktop").isEmpty(), "nothing that the catalogue does not need is");
        require(catalogue.entries().size() > 50, "the catalogue has its questions");
        require(SafetyRegions.all().size() == 25, "there are 25 safety regions");
    }

    private static void require(boolean holds, String expected) {
        if (!holds) {
            throw new IllegalStateException("expected that " + expected);
        }
    }
}
