package nl.ncw.export.internal.list;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.table.ColumnDefinition;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.profile.CoreTask;

/** Rows of crisis partners. */
public final class PartnerRows {
    private static final ColumnDefinition<CrisisPartner, String> NAME =
            ColumnDefinition.text("name", "annex.other-partners.name", CrisisPartner::name);
    private static final ColumnDefinition<CrisisPartner, CoreTask> CORE_TASK =
            ColumnDefinition.<CrisisPartner, CoreTask>choice(
                            "core-task",
                            "fact.core-task",
                            CrisisPartner::coreTask,
                            Vocabulary::coreTasks,
                            CoreTask::key,
                            CoreTask::ofKey)
                    .inJsonAs("coreTask");
    private static final ColumnDefinition<CrisisPartner, String> KIND = ColumnDefinition.text(
            "kind", "annex.other-partners.kind", partner -> partner.kind().orElse(""));

    /** The rows. */
    public static final RowDefinition<CrisisPartner> DEFINITION = new RowDefinition<>(
            List.of(NAME, CORE_TASK, KIND),
            List.of(NAME),
            row -> new CrisisPartner(
                    row.text(NAME),
                    row.get(CORE_TASK),
                    Optional.of(row.text(KIND)).filter(kind -> !kind.isBlank())));

    private PartnerRows() {}
}
