package nl.ncw.export.internal.form.setting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ncw.export.internal.cell.CellCodec;
import nl.ncw.export.internal.form.reading.RejectionMessages;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.model.text.LocalisedText;

/** Texts that could not be used, each with the reason by the label of its property. The first reason counts. */
public final class RefusedTexts {
    private static final MessageBundle MESSAGES = new MessageBundle("nl.ncw.export.internal.form.setting.messages");

    private final Map<String, LocalisedText> reasons = new LinkedHashMap<>();

    void add(String label, String key, Object... values) {
        reasons.putIfAbsent(label, MESSAGES.of(key, values));
    }

    /** Refuses a text that cannot be read from a cell. */
    void add(String label, CellCodec<?> codec, String text) {
        reasons.putIfAbsent(label, RejectionMessages.of(codec, text).reason());
    }

    /** Returns the reasons, by the labels of the properties. */
    public Map<String, LocalisedText> reasons() {
        return Collections.unmodifiableMap(reasons);
    }
}
