package nl.ncw.export.internal.ooxml.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;

/**
 * Shapes of a sheet that several parts describe: the old drawing (VML), the sheet itself, and the properties of form
 * controls. Their number tells that they are the same.
 */
final class SheetShapes {
    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private final TextLimit limit;

    SheetShapes(TextLimit limit) {
        this.limit = limit;
    }

    /** Returns the shape with a number, such as {@code 1025}. */
    Shape shape(String number) throws RefusedFileException {
        limit.piece();
        return shapes.computeIfAbsent(number, key -> new Shape());
    }

    /** Returns a remark for each shape, except those of comments without text of their own. */
    List<SheetRemark> remarks() {
        List<SheetRemark> remarks = new ArrayList<>();
        for (Shape shape : shapes.values()) {
            shape.remark().ifPresent(remarks::add);
        }
        return remarks;
    }

    /** The kinds of shapes. */
    enum Kind {
        /** The frame of a comment. */
        NOTE,
        /** A shape or picture. */
        DRAWING,
        /** Form control or ActiveX control. */
        CONTROL,
        /** Embedded or linked file. */
        FILE
    }

    /** Shape, as far as it is known. */
    static final class Shape {
        private final Set<String> lines = new LinkedHashSet<>();
        private Kind kind = Kind.NOTE;
        private String cell = "";
        private Optional<Boolean> ticked = Optional.empty();

        /** Sets the kind, unless a kind that tells more is known. */
        void is(Kind known) {
            kind = known.compareTo(kind) > 0 ? known : kind;
        }

        /** Says that the shape frames a comment, whose text is read elsewhere. */
        void isNote() {
            kind = Kind.NOTE;
        }

        void at(String reference) {
            cell = reference.isEmpty() ? cell : reference;
        }

        void text(String text) {
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        }

        void tick(boolean tick) {
            ticked = Optional.of(tick);
        }

        private Optional<SheetRemark> remark() {
            String text = String.join("\n", lines);
            return switch (kind) {
                case NOTE ->
                    Optional.of(new SheetRemark(SheetRemark.Kind.DRAWN_TEXT, cell, text))
                            .filter(remark -> !text.isEmpty());
                case DRAWING ->
                    Optional.of(new SheetRemark(
                            text.isEmpty() ? SheetRemark.Kind.PICTURE : SheetRemark.Kind.DRAWN_TEXT, cell, text));
                case CONTROL ->
                    Optional.of(new SheetRemark(
                            SheetRemark.Kind.CONTROL,
                            cell,
                            (ticked.map(tick -> tick ? "☒ " : "☐ ").orElse("") + text).strip()));
                case FILE -> Optional.of(new SheetRemark(SheetRemark.Kind.EMBEDDED_FILE, cell, text));
            };
        }
    }
}
