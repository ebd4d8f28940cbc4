package nl.ncw.export.internal.typesetting.text;

/**
 * A glyph cluster of a text with how it is drawn.
 *
 * @param cluster the cluster
 * @param style how it is drawn
 * @param width its width in points
 */
record PlacedGlyph(GlyphCluster cluster, GlyphStyle style, float width) {
    PlacedGlyph(GlyphCluster cluster, GlyphStyle style) {
        this(cluster, style, style.width(cluster.shown()));
    }
}
