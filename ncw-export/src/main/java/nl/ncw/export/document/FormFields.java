package nl.ncw.export.document;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.ncw.export.internal.message.Labels;
import nl.ncw.model.catalogue.ChecklistQuestion;
import nl.ncw.model.catalogue.ContactsQuestion;
import nl.ncw.model.catalogue.MatrixQuestion;
import nl.ncw.model.catalogue.Option;
import nl.ncw.model.catalogue.Question;
import nl.ncw.model.catalogue.TableQuestion;

/** The empty fields of a blank form: room to write where a question asks for more than text. */
final class FormFields {
    private static final int ROWS = 4;
    private static final int OWN_ITEMS = 2;

    private final Labels labels;

    FormFields(Labels labels) {
        this.labels = labels;
    }

    /** The fields for an answer; none where free space will do. */
    List<Block> of(Question question) {
        if (question instanceof ChecklistQuestion checklist) {
            List<String> items = Stream.concat(
                            checklist.items().stream().map(this::name),
                            Collections.nCopies(checklist.open() ? OWN_ITEMS : 0, "").stream())
                    .toList();
            return List.of(rows(
                    List.of(
                            labels.get("checklist.item"),
                            labels.get("checklist.arranged"),
                            labels.get("checklist.note")),
                    items));
        }
        if (question instanceof TableQuestion table) {
            return List.of(rows(
                    table.columns().stream()
                            .map(column -> name(column.heading()))
                            .toList(),
                    Collections.nCopies(ROWS, "")));
        }
        if (question instanceof MatrixQuestion matrix) {
            List<String> headers = Stream.concat(
                            Stream.of(labels.get("matrix.level")),
                            matrix.columns().stream().map(column -> name(column.heading())))
                    .toList();
            return List.of(rows(headers, matrix.rows().stream().map(this::name).toList()));
        }
        return question instanceof ContactsQuestion contacts ? List.of(contacts(contacts)) : List.of();
    }

    private Block contacts(ContactsQuestion contacts) {
        Stream<String> first = contacts.perRegion() ? Stream.of(labels.get("parties.region", "")) : Stream.of();
        List<String> headers = Stream.concat(
                        first,
                        Stream.of("name", "function", "telephone", "email")
                                .map(column -> labels.get("annex.contacts." + column)))
                .map(String::strip)
                .toList();
        return rows(headers, Collections.nCopies(ROWS, ""));
    }

    /** A grid whose rows have a first cell, and for the rest room to write. */
    static Block.Grid rows(List<String> headers, List<String> firstCells) {
        return new Block.Grid(
                headers,
                firstCells.stream()
                        .map(first -> Stream.concat(
                                        Stream.of(first), Collections.nCopies(headers.size() - 1, "").stream())
                                .toList())
                        .toList());
    }

    private String name(Option option) {
        return option.label().in(labels.locale());
    }
}
