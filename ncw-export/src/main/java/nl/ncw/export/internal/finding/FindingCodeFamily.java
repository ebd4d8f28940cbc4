package nl.ncw.export.internal.finding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.ncw.model.internal.check.EnumKeys;

/** The codes of what is reported about one kind of file, and about forms in all of them. Its key begins each of its codes. */
public enum FindingCodeFamily {
    /** What a form says, in whichever file it came back. */
    FORM(FormFindingCode.values()),
    /** JSON files. */
    JSON(JsonFindingCode.values()),
    /** Excel workbooks. */
    EXCEL(ExcelFindingCode.values(), IntakeFindingCode.values()),
    /** Word documents. */
    WORD(WordFindingCode.values(), IntakeFindingCode.values()),
    /** PDF documents. */
    PDF(PdfFindingCode.values());

    private final List<FileFindingCode> members;

    FindingCodeFamily(FileFindingCode[]... members) {
        this.members = Stream.of(members).flatMap(Arrays::stream).toList();
    }

    /** What is reported in this family. */
    List<FileFindingCode> members() {
        return members;
    }

    /**
     * The code of a finding.
     *
     * @param member what is reported
     * @return the whole code, such as {@code form.row-missing}
     * @throws IllegalArgumentException if this family does not have it
     */
    public String code(FileFindingCode member) {
        if (!members.contains(member)) {
            throw new IllegalArgumentException("member: expected one of %s, was %s".formatted(members, member));
        }
        return EnumKeys.of(this) + "." + member.key();
    }
}
