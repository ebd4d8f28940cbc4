package nl.ncw.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.outline.DocumentOutline.Position;
import nl.ncw.export.outline.OutlineBlock;
import nl.ncw.export.outline.OutlineTopic;

/** All texts of an outline in the order in which a document says them. */
final class OutlineTexts {
    private static final int MOST_COLUMNS = 8;

    private final DocumentOutline outline;
    private final List<String> texts = new ArrayList<>();

    private OutlineTexts(DocumentOutline outline) {
        this.outline = outline;
    }

    static List<String> of(DocumentOutline outline) {
        OutlineTexts all = new OutlineTexts(outline);
        all.add();
        return all.texts;
    }

    private void add() {
        texts.add(outline.title());
        texts.add(outline.parties());
        addFacts(Cover::shows);
        texts.add(DocumentLabels.in(outline.locale()).get("introduction"));
        texts.add(outline.introduction());
        addFacts(fact -> !Cover.shows(fact));
        addAnnexes(Position.ABOUT);
        if (!outline.progress().isEmpty()) {
            add(outline.completeness());
        }
        addAnnexes(Position.FRONT);
        for (DocumentOutline.Chapter chapter : outline.chapters()) {
            texts.add(chapter.heading());
            texts.addAll(outline.columns());
            chapter.topics().forEach(this::add);
        }
        addAnnexes(Position.BACK);
        addAnnexes(Position.SIGNING);
    }

    private void addFacts(Predicate<DocumentOutline.Fact> shown) {
        outline.facts().stream().filter(shown).forEach(fact -> texts.addAll(List.of(fact.label(), fact.value())));
    }

    private void addAnnexes(Position position) {
        outline.annexes(position).forEach(this::add);
    }

    private void add(OutlineTopic topic) {
        texts.add(topic.heading());
        texts.addAll(topic.notes());
        for (OutlineTopic.Item item : topic.items()) {
            texts.add(item.question());
            item.condition().ifPresent(texts::add);
            texts.addAll(item.hints());
            for (OutlineTopic.Response response : item.responses()) {
                response.speaker().ifPresent(texts::add);
                response.missing().ifPresent(texts::add);
                response.content().forEach(this::add);
            }
        }
    }

    private void add(DocumentOutline.Annex annex) {
        texts.add(annex.heading());
        if (annex.role() == DocumentOutline.Role.CONTACTS) {
            addByOrganisation(annex.content());
        } else {
            add(annex.content());
        }
    }

    /** The name of an organisation is said once, before all its contacts. */
    private void addByOrganisation(OutlineBlock.Grid contacts) {
        texts.addAll(contacts.headers());
        String last = "";
        for (List<String> row : contacts.rows()) {
            texts.addAll(row.subList(row.get(0).equals(last) ? 1 : 0, row.size()));
            last = row.get(0);
        }
    }

    private void add(OutlineBlock block) {
        if (block instanceof OutlineBlock.Grid grid && grid.headers().size() <= MOST_COLUMNS) {
            texts.addAll(grid.headers());
            grid.rows().forEach(texts::addAll);
        } else if (block instanceof OutlineBlock.Bullets bullets) {
            texts.addAll(bullets.items());
        } else if (block instanceof OutlineBlock.Boxes boxes) {
            texts.addAll(boxes.options());
        } else {
            texts.addAll(block.lines());
        }
    }
}
