package nl.ncw.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.typesetting.content.BlockElement;
import nl.ncw.export.internal.typesetting.content.ColumnLayout;
import nl.ncw.export.internal.typesetting.content.Figure;
import nl.ncw.export.internal.typesetting.content.Heading;
import nl.ncw.export.internal.typesetting.content.Panel;
import nl.ncw.export.internal.typesetting.content.Paragraph;
import nl.ncw.export.internal.typesetting.content.Picture;
import nl.ncw.export.internal.typesetting.content.Spacer;
import nl.ncw.export.outline.DocumentOutline;

/** Builder of the first page: the title, the parties, the main facts, and the progress of the agreement or lines to write on. */
final class Cover {
    private static final int TITLE = 1;
    private static final float LOGO_HEIGHT = 44;
    private static final float LOGO_WIDTH = 220;
    private static final float BAND = 176;
    private static final float PADDING = 26;
    private static final float BELOW_BAND = 26;

    /**
     * The ids of the facts on the cover, which are those that readers look for first. The others are on the next page.
     */
    private static final Set<String> FACTS =
            Set.of("status", "profile", "from", "until", "evaluation", "reference", "classification", "id", "version");

    /** The labels of the lines on the cover of a blank form: between whom it is, and who filled it in and when. */
    private static final List<String> TO_FILL_IN =
            List.of("voice.region", "voice.partner", "cover.filled-in-by", "cover.date");

    private final DocumentOutline outline;
    private final HouseStyle style;
    private final Optional<PdfTheme.Logo> logo;

    Cover(DocumentOutline outline, HouseStyle style, Optional<PdfTheme.Logo> logo) {
        this.outline = outline;
        this.style = style;
        this.logo = logo;
    }

    static boolean shows(DocumentOutline.Fact fact) {
        return FACTS.contains(fact.id());
    }

    List<BlockElement> content() {
        List<BlockElement> content = new ArrayList<>();
        logo.ifPresent(picture -> {
            content.add(figure(picture));
            content.add(new Spacer(LOGO_HEIGHT / 2));
        });
        content.add(new Panel(
                List.of(
                        Heading.of(TITLE, outline.title(), style.title).withoutBookmark(),
                        Paragraph.of(outline.parties(), style.subtitle)),
                style.main,
                PADDING,
                HouseStyle.side(),
                BAND,
                BELOW_BAND));
        List<DocumentOutline.Fact> facts =
                outline.facts().stream().filter(Cover::shows).toList();
        BlockConverter blocks = new BlockConverter(style, outline.locale());
        BlockElement summary = blocks.facts(facts, style.coverLabel, style.coverText);
        List<BlockElement> beside = beside(blocks);
        if (style.isUpright()) {
            content.addAll(List.of(summary, new Spacer(BELOW_BAND)));
            content.addAll(beside);
        } else {
            content.add(new ColumnLayout(
                    List.of(new ColumnLayout.Column(1, List.of(summary)), new ColumnLayout.Column(1, beside)),
                    HouseStyle.BETWEEN_COLUMNS,
                    0));
        }
        return content;
    }

    /** Returns what stands beside the facts: on a form lines to write on, in a draft its progress. */
    private List<BlockElement> beside(BlockConverter blocks) {
        if (outline.isForm()) {
            DocumentLabels labels = DocumentLabels.in(outline.locale());
            return List.of(
                    blocks.linesToWriteOn(TO_FILL_IN.stream().map(labels::get).toList(), style.coverLabel));
        }
        return outline.progress().isEmpty() ? List.of() : List.of(new ProgressChart(outline, style).draw());
    }

    /** Returns the logo, scaled to the largest size that fits. */
    private static Figure figure(PdfTheme.Logo logo) {
        Picture picture = logo.picture();
        float scale = Math.min(LOGO_HEIGHT / picture.height(), LOGO_WIDTH / picture.width());
        float width = picture.width() * scale;
        float height = picture.height() * scale;
        return new Figure(width, height, List.of(new Figure.Image(0, 0, width, height, picture)), logo.description());
    }
}
