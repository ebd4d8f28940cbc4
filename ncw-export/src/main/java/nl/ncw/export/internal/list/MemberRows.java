package nl.ncw.export.internal.list;

import java.util.List;
import nl.ncw.export.internal.table.ColumnDefinition;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.organisation.AssociationMember;

/** Rows of the members in whose name an association signs. */
public final class MemberRows {
    private static final ColumnDefinition<AssociationMember, String> ASSOCIATION =
            ColumnDefinition.<AssociationMember>text(
                            "association", "annex.members.association", AssociationMember::association)
                    .with(Vocabulary::organisations);
    private static final ColumnDefinition<AssociationMember, String> NAME =
            ColumnDefinition.text("name", "annex.members.name", AssociationMember::name);

    /** The rows. */
    public static final RowDefinition<AssociationMember> DEFINITION = new RowDefinition<>(
            List.of(ASSOCIATION, NAME),
            List.of(NAME),
            row -> new AssociationMember(row.text(ASSOCIATION), row.text(NAME)));

    private MemberRows() {}
}
