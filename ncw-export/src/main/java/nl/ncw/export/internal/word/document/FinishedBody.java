package nl.ncw.export.internal.word.document;

import java.util.List;
import java.util.stream.Stream;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.outline.DocumentOutline.Annex;
import nl.ncw.export.outline.DocumentOutline.Position;
import nl.ncw.export.theme.DocumentTheme;

/**
 * Writer of the body of a finished agreement, which people read, sign and keep. It has no content controls and no
 * instructions. The order is that of the PDF: the title page, the contents, what the document is about, open points
 * and contacts, the sections, the other annexes, and the page to sign.
 */
public final class FinishedBody {
    private static final int[] FACTS = TableWriter.widths(TableWriter.PAGE_WIDTH, 2, 3, 2, 3);
    private static final int FACTS_IN_ROW = 2;

    /** The most signatories whose page to sign may begin below the agreements. */
    private static final int FEW_SIGNATORIES = 4;

    /** The length after which a fact has a row of its own. */
    private static final int LONG = 150;

    private final DocumentOutline outline;
    private final DocumentLabels labels;
    private final WordMarkup markup = new WordMarkup("w:document");
    private final TableWriter tables;
    private final DocumentTheme theme;
    private final HeadingWriter contents = new HeadingWriter(markup);

    public FinishedBody(DocumentOutline outline, DocumentTheme theme) {
        this.outline = outline;
        this.theme = theme;
        this.tables = new TableWriter(markup, DocumentStyles.colour(theme));
        this.labels = DocumentLabels.in(outline.locale());
        contents.add(1, labels.get("introduction"));
        about().forEach(annex -> contents.add(1, annex.heading()));
        at(Position.FRONT).forEach(annex -> contents.add(1, annex.heading()));
        contents.addChapters(outline);
        Stream.of(Position.BACK, Position.SIGNING, Position.END)
                .flatMap(this::at)
                .forEach(annex -> contents.add(1, annex.heading()));
    }

    /** Returns the body. */
    public WrittenPart write() {
        markup.begin("w:body");
        theme.logo().ifPresent(logo -> new LogoWriter(markup).write(logo));
        markup.paragraph("Title", outline.title());
        markup.paragraph("Subtitle", outline.parties());
        facts();
        markup.paragraph("FrontHeading", labels.get("sheet.contents"));
        PageLayout.endSection(markup, 1);
        contents.write();
        PageLayout.endSection(markup, HeadingWriter.COLUMNS);
        heading(labels.get("introduction"), false);
        markup.paragraph("Introduction", outline.introduction());
        about().forEach(annex -> annex(annex, false));
        at(Position.FRONT).forEach(annex -> annex(annex, false));
        chapters();
        at(Position.BACK).forEach(annex -> annex(annex, false));
        at(Position.SIGNING).forEach(this::signatures);
        at(Position.END).forEach(annex -> annex(annex, true));
        markup.paragraph("TableGap", "");
        PageLayout.write(markup);
        markup.end();
        return markup.written();
    }

    private Stream<Annex> about() {
        return Stream.concat(
                at(Position.ABOUT), outline.progress().isEmpty() ? Stream.of() : Stream.of(outline.completeness()));
    }

    private Stream<Annex> at(Position position) {
        return outline.annexes(position).stream();
    }

    private void facts() {
        List<DocumentOutline.Fact> facts = outline.facts();
        tables.begin("FormGrid", false, outline.title(), outline.title(), FACTS);
        List<DocumentOutline.Fact> shorter =
                facts.stream().filter(fact -> !isLong(fact)).toList();
        for (int row = 0; row < shorter.size(); row += FACTS_IN_ROW) {
            tables.beginRow(true, false);
            for (int column = 0; column < FACTS_IN_ROW; column++) {
                boolean exists = row + column < shorter.size();
                fact(
                        FACTS_IN_ROW * column,
                        exists ? shorter.get(row + column).label() : "",
                        exists ? shorter.get(row + column).value() : "");
            }
            tables.endRow();
        }
        facts.stream().filter(FinishedBody::isLong).forEach(this::wideFact);
        tables.end();
    }

    private static boolean isLong(DocumentOutline.Fact fact) {
        return fact.value().length() > LONG;
    }

    /** Writes a fact in a row of its own, which would make the row very high beside another fact. */
    private void wideFact(DocumentOutline.Fact fact) {
        tables.beginRow(true, false);
        tables.beginLabel(FACTS[0]);
        markup.paragraph("Label", fact.label());
        tables.endCell();
        tables.beginCell(TableWriter.PAGE_WIDTH - FACTS[0], FACTS.length - 1, "");
        markup.paragraph("TableText", fact.value());
        tables.endCell();
        tables.endRow();
    }

    private void fact(int column, String label, String value) {
        tables.beginLabel(FACTS[column]);
        markup.paragraph("Label", label);
        tables.endCell();
        tables.beginCell(FACTS[column + 1]);
        markup.paragraph("TableText", value);
        tables.endCell();
    }

    private void chapters() {
        QuestionTables questions = new QuestionTables(tables, markup, contents);
        for (DocumentOutline.Chapter chapter : outline.chapters()) {
            heading(chapter.heading(), false);
            questions.write(chapter);
        }
    }

    private void heading(String text, boolean onNewPage) {
        contents.heading(onNewPage ? HeadingWriter.FIRST_HEADING : "Heading1", text);
    }

    private void annex(Annex annex, boolean onNewPage) {
        heading(annex.heading(), onNewPage);
        new GridTable(tables, markup, annex.content()).write(annex.heading(), TableWriter.PAGE_WIDTH);
    }

    private void signatures(Annex annex) {
        // Few signatures stand below the agreements if they fit there: a page of their own leaves another half empty.
        boolean few = annex.content().rows().size() <= FEW_SIGNATORIES;
        heading(annex.heading(), !few);
        markup.keepTogether(few);
        markup.paragraph("Introduction", labels.get("signatures.statement"));
        markup.keepTogether(false);
        new GridTable(tables, markup, annex.content())
                .writeToSign(annex.heading(), labels.get("signatures.signature"), TableWriter.PAGE_WIDTH);
    }
}
