package nl.ncw.export.internal.excel.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.export.internal.excel.sheet.CellRange;
import nl.ncw.export.internal.excel.sheet.Formulas;
import nl.ncw.export.internal.form.FieldCodec;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.AgreementFact;

/** Builder of the formulas of tests on facts of the agreement, over the cells of its fields and tables. */
final class FactFormulas {
    private static final RowId CORE_TASK = FieldCodec.idOf(AgreementProperties.PARTNER_CORE_TASK);
    private static final RowId SCOPE = FieldCodec.idOf(AgreementProperties.SCOPE);
    private static final RowId REGION = FieldCodec.idOf(AgreementProperties.REGION);
    private static final RowId PARTNERS = RowId.field(AgreementProperties.OTHER_PARTNERS.label());
    private static final RowId REGIONS = RowId.field(AgreementProperties.INVOLVED_REGIONS.label());

    /** The id of the column for core tasks in the table of the other partners. */
    private static final String CORE_TASK_COLUMN = "core-task";

    private final WorkbookContext book;
    private final Vocabulary words;
    private final CooperationProfile profile;

    FactFormulas(WorkbookContext book, Vocabulary words, CooperationProfile profile) {
        this.book = book;
        this.words = words;
        this.profile = profile;
    }

    /** Returns the condition that a fact has one of some values. */
    String of(AgreementFact fact, Collection<String> values) {
        return switch (fact) {
            case CORE_TASK -> coreTask(coreTasks(values));
            case SCOPE -> field(SCOPE, scopes(values));
            case PROFILE -> values.contains(profile.key()) ? Formulas.ALWAYS : Formulas.NEVER;
            case INVOLVED_REGIONS ->
                Formulas.anyOf(values.stream()
                        .map(value -> regions(value.equals("one") ? "=0" : ">0"))
                        .toList());
            case ADOPTING_REGION, OTHER_REGIONS -> Formulas.NEVER;
        };
    }

    /** Returns the condition that a question which a fact answers has one of some values as its answer. */
    String stated(AgreementFact fact, Collection<String> values) {
        return switch (fact) {
            case CORE_TASK -> field(CORE_TASK, coreTasks(values));
            case SCOPE, PROFILE -> of(fact, values);
            case ADOPTING_REGION, INVOLVED_REGIONS, OTHER_REGIONS -> Formulas.NEVER;
        };
    }

    private List<String> coreTasks(Collection<String> keys) {
        return keys.stream().map(CoreTask::ofKey).map(words.coreTasks()::show).toList();
    }

    private List<String> scopes(Collection<String> keys) {
        return keys.stream().map(key -> words.word("scope." + key)).toList();
    }

    /** Returns the condition on the core task of any partner. */
    private String coreTask(List<String> texts) {
        List<String> conditions = new ArrayList<>(List.of(field(CORE_TASK, texts)));
        book.cells
                .find(PARTNERS, CORE_TASK_COLUMN)
                .ifPresent(column -> conditions.add(Formulas.hasOneOf(column, texts)));
        return Formulas.anyOf(conditions);
    }

    private String field(RowId id, List<String> texts) {
        return book.cells
                .find(id, FormField.VALUE)
                .map(cell -> Formulas.isOneOf(cell, texts))
                .orElse(Formulas.NEVER);
    }

    /**
     * Returns the condition that a region is filled in, and on the number of rows with another region than that one:
     * the adopting region or, if it is empty, the first one of the table.
     */
    private String regions(String comparison) {
        Optional<CellRange> adopting = book.cells.find(REGION, FormField.VALUE);
        Optional<CellRange> involved = book.form.tables().stream()
                .filter(table -> table.id().equals(REGIONS))
                .flatMap(table -> table.columns().stream().limit(1).map(FormTable.Column::id))
                .findFirst()
                .flatMap(column -> book.cells.find(REGIONS, column));
        return adopting.isEmpty() || involved.isEmpty()
                ? Formulas.NEVER
                : regions(adopting.get().formula(), involved.get().formula(), comparison);
    }

    private static String regions(String adopting, String involved, String comparison) {
        Function<String, String> others =
                first -> "COUNTIF(%1$s,\"?*\")-COUNTIF(%1$s,%2$s)%3$s".formatted(involved, first, comparison);
        String first = "INDEX(%1$s,MATCH(\"?*\",%1$s,0))".formatted(involved);
        return "IF(%s,%s,IF(COUNTIF(%s,\"?*\")=0,%s,%s))"
                .formatted(
                        Formulas.filled(adopting),
                        others.apply(adopting),
                        involved,
                        Formulas.NEVER,
                        others.apply(first));
    }
}
