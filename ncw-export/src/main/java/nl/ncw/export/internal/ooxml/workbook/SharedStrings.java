package nl.ncw.export.internal.ooxml.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/** Shared string table of a workbook. */
final class SharedStrings {
    private static final int MAXIMUM_TEXTS = 1_000_000;

    private final List<String> texts = new ArrayList<>();
    private final BitSet struck = new BitSet();
    private final Map<Integer, List<RichText.Run>> runs = new HashMap<>();
    private final TextLimit limit = new TextLimit(MAXIMUM_TEXTS);

    private SharedStrings() {}

    static SharedStrings of(ZipParts parts, Optional<String> part) throws IOException {
        SharedStrings shared = new SharedStrings();
        if (part.isPresent()) {
            try (XmlPartReader xml = XmlPartReader.open(parts, part.get())) {
                while (xml.next()) {
                    if (xml.name().equals("si")) {
                        shared.add(RichText.read(xml));
                    }
                }
            }
        }
        return shared;
    }

    private void add(RichText text) throws RefusedFileException {
        limit.accept(text.text());
        for (RichText.Run run : text.runs()) {
            limit.accept(run.text());
        }
        if (!text.runs().isEmpty()) {
            runs.put(texts.size(), text.runs());
        }
        struck.set(texts.size(), text.struck());
        texts.add(text.text());
    }

    /** Returns the text with an index; empty if there is none. */
    Optional<RichText> text(int number) {
        return number >= 0 && number < texts.size()
                ? Optional.of(
                        new RichText(texts.get(number), struck.get(number), runs.getOrDefault(number, List.of())))
                : Optional.empty();
    }
}
