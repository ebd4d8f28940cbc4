package nl.ncw.export.internal.finding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.ncw.model.internal.check.EnumKeys;

/**
 * Family of the codes of findings about one kind of file, or about forms in any kind of file. Each code starts with the
 * key of its family.
 */
public enum FindingCodeFamily {
    /** Files from which no agreement can be read, of any kind. */
    FILE(RefusalCode.values()),
    /** Content of returned forms, in any kind of file. */
    FORM(FormFindingCode.values()),
    /** JSON files. */
    JSON(JsonFindingCode.values()),
    /** Excel workbooks. */
    EXCEL(ExcelFindingCode.values(), IntakeFindingCode.values()),
    /** Word documents. */
    WORD(WordFindingCode.values(), IntakeFindingCode.values()),
    /** PDF documents. */
    PDF(PdfFindingCode.values()),
    /** Workbooks in which the conflicts of a merge are settled. */
    SETTLEMENT(SettlementFindingCode.values());

    private final List<FileFindingCode> members;

    FindingCodeFamily(FileFindingCode[]... members) {
        this.members = Stream.of(members).flatMap(Arrays::stream).toList();
    }

    /** Returns the members of this family. */
    List<FileFindingCode> members() {
        return members;
    }

    /**
     * Returns the whole code of a member.
     *
     * @param member the member
     * @return the whole code, such as {@code form.row-missing}
     * @throws IllegalArgumentException if this family does not have the member
     */
    public String code(FileFindingCode member) {
        if (!members.contains(member)) {
            throw new IllegalArgumentException("member: expected one of %s, was %s".formatted(members, member));
        }
        return EnumKeys.of(this) + "." + member.key();
    }
}
