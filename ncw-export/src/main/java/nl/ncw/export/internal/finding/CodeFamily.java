package nl.ncw.export.internal.finding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.ncw.model.internal.check.Keys;

/** The codes of what is reported about one kind of file, and about forms in all of them. Its key begins each of its codes. */
public enum CodeFamily {
    /** What a form says, in whichever file it came back. */
    FORM(FormCode.values()),
    /** JSON files. */
    JSON(JsonCode.values()),
    /** Excel workbooks. */
    EXCEL(ExcelCode.values(), IntakeCode.values()),
    /** Word documents. */
    WORD(WordCode.values(), IntakeCode.values()),
    /** PDF documents. */
    PDF(PdfCode.values());

    private final List<FileCode> members;

    CodeFamily(FileCode[]... members) {
        this.members = Stream.of(members).flatMap(Arrays::stream).toList();
    }

    /** What is reported in this family. */
    List<FileCode> members() {
        return members;
    }

    /**
     * The code of a finding.
     *
     * @param member what is reported
     * @return the whole code, such as {@code form.row-missing}
     * @throws IllegalArgumentException if this family does not have it
     */
    public String code(FileCode member) {
        if (!members.contains(member)) {
            throw new IllegalArgumentException("member: expected one of %s, was %s".formatted(members, member));
        }
        return Keys.of(this) + "." + member.key();
    }
}
