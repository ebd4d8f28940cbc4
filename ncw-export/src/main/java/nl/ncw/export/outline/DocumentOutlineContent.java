package nl.ncw.export.outline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.plaintext.TextShortener;

/** Content of a {@link DocumentOutline}. */
record DocumentOutlineContent(
        String title,
        boolean isForm,
        String parties,
        String introduction,
        Locale locale,
        Optional<LocalDate> dated,
        List<Fact> facts,
        Annex completeness,
        List<Progress> progress,
        List<String> columns,
        List<Chapter> chapters,
        List<Annex> annexes,
        List<SignaturePlace> signaturePlaces)
        implements DocumentOutline {
    // Copies the lists.
    DocumentOutlineContent {
        facts = List.copyOf(facts);
        progress = List.copyOf(progress);
        columns = List.copyOf(columns);
        chapters = List.copyOf(chapters);
        annexes = List.copyOf(annexes);
        signaturePlaces = List.copyOf(signaturePlaces);
    }

    @Override
    public List<Annex> annexes(Position position) {
        Checks.notNull(position, "position");
        return annexes.stream()
                .filter(annex -> annex.role().position() == position)
                .toList();
    }

    @Override
    public List<Annex> annexesBehindForm() {
        return annexes.stream().filter(annex -> !annex.role().inForm()).toList();
    }

    @Override
    public String toString() {
        return TextShortener.excerpt(title) + ", " + chapters.size() + " chapters";
    }
}
