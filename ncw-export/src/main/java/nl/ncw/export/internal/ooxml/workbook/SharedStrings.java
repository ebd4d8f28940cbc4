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
    private final Map<Integer, String> apart = new HashMap<>();
    private final TextLimit limit = new TextLimit(MAXIMUM_TEXTS);

    private SharedStrings() {}

    static SharedStrings of(ZipParts parts, Optional<String> part) throws IOException {
        SharedStrings shared = new SharedStrings();
        if (part.isPresent()) {
            try (XmlPartReader xml = XmlPartReader.open(parts, part.get()).collectingPassedText()) {
                while (xml.next()) {
                    if (xml.name().equals("si")) {
                        shared.add(RichText.read(xml));
                        shared.addApart(xml.takePassedText());
                    }
                }
                shared.addApart(xml.takePassedText());
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

    private void addApart(String text) throws RefusedFileException {
        if (!text.isEmpty()) {
            limit.accept(text);
            apart.merge(texts.size() - 1, text, (one, other) -> one + "\n" + other);
        }
    }

    /** Returns the text that belongs to the text with an index without being a part of it, such as how to say it. */
    String apart(int number) {
        return apart.getOrDefault(number, "");
    }

    /** Returns the text with an index; empty if there is none. */
    Optional<RichText> text(int number) {
        return number >= 0 && number < texts.size()
                ? Optional.of(new RichText(texts.get(number), struck.get(number), runs.getOrDefault(number, List.of())))
                : Optional.empty();
    }
}
