package nl.ncw.export.excel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.ncw.export.excel.file.Cell;
import nl.ncw.export.form.RowId;

/**
 * What stood in the cells of a workbook when it was written, so that what people wrote outside the form is known from what the
 * form says itself. The workbook carries it as numbers that the texts give: a later version of this library, whose form says
 * it in other words, can then tell them apart too.
 */
final class KnownTexts {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final Pattern CELLS =
            Pattern.compile("('([^']|'')++'|[\\p{L}\\p{N}_.]++)!|\\$?[A-Z]{1,3}\\$?[0-9]++|\\s++");
    private static final String SENT = "sent ";
    private static final String COMPUTED = "computed";

    private final Set<Long> numbers;

    private KnownTexts(Set<Long> numbers) {
        this.numbers = numbers;
    }

    static KnownTexts none() {
        return new KnownTexts(Set.of());
    }

    /** The texts of a workbook as it is. */
    static KnownTexts of(Placement workbook) {
        KnownTexts texts = new KnownTexts(new TreeSet<>());
        for (LooseCell loose : workbook.loose()) {
            texts.numbers.add(number(loose, loose.zone()));
        }
        for (PlacedRow row : workbook.rows()) {
            for (Map.Entry<String, PlacedCell> cell : row.cells().entrySet()) {
                texts.numbers.add(number(
                        sent(row.id(), cell.getKey()), cell.getValue().cell().text()));
            }
        }
        return texts;
    }

    /** Whether a cell shows what it showed. */
    boolean shows(LooseCell loose) {
        return numbers.contains(number(loose, loose.zone())) || numbers.contains(number(loose, loose.column()));
    }

    /** Whether a text stood in a column of a row that can be filled in, or in one of its table. */
    boolean wasSent(RowId row, String column, String text) {
        return numbers.contains(number(sent(row, column), text));
    }

    private static String sent(RowId row, String column) {
        return SENT + row + " " + column;
    }

    /** Formulas go by what they are without their cells, which change whenever a row is added above them. */
    private static long number(LooseCell loose, String zone) {
        Cell cell = loose.cell().cell();
        return cell.formula()
                .map(formula -> number(COMPUTED, CELLS.matcher(formula).replaceAll("")))
                .orElseGet(() -> number(zone, cell.text()));
    }

    private static long number(String zone, String text) {
        String normal = WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((zone + "\0" + normal).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java machine has SHA-256", e);
        }
    }

    /** As letters and digits, to be carried. */
    String written() {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.size() * Long.BYTES);
        numbers.forEach(bytes::putLong);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /** What was carried, if it is well-formed. */
    static Optional<KnownTexts> read(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(written));
            Set<Long> numbers = new TreeSet<>();
            while (bytes.remaining() >= Long.BYTES) {
                numbers.add(bytes.getLong());
            }
            return Optional.of(new KnownTexts(numbers));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
