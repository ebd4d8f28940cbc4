package nl.ncw.export.internal.typesetting.text;

/**
 * Glyph cluster with its style and width.
 *
 * @param cluster the cluster
 * @param style the style
 * @param width the width in points
 */
record PlacedGlyph(GlyphCluster cluster, GlyphStyle style, float width) {
    PlacedGlyph(GlyphCluster cluster, GlyphStyle style) {
        this(cluster, style, style.width(cluster.shown()));
    }
}
