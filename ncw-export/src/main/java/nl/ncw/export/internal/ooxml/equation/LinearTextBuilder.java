package nl.ncw.export.internal.ooxml.equation;

/** Joins the parts of an equation that stand beside each other. */
final class LinearTextBuilder {
    private final StringBuilder text = new StringBuilder();
    private LinearText last = LinearText.NONE;
    private LinearText.Level loosest = LinearText.Level.PRODUCT;
    private boolean built;
    private int parts;

    LinearTextBuilder add(LinearText next) {
        if (next.text().isEmpty()) {
            return this;
        }
        if (parts > 0 && (last.built() || next.built()) && last.isApart(next)) {
            text.append(' ');
        }
        text.append(next.text());
        loosest = next.terms().compareTo(loosest) > 0 ? next.terms() : loosest;
        built |= next.built();
        last = next;
        parts++;
        return this;
    }

    LinearText joined() {
        if (parts <= 1) {
            return last;
        }
        return built ? new LinearText(text.toString(), loosest, last.built()) : LinearText.raw(text.toString());
    }
}
