package dk.traad.platform.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of a font as outlines, so that words in a picture look the same whatever fonts a machine has. */
final class Glyphs {
    private record Glyph(Path2D outline, double advance) {}

    private static final Glyph NOTHING = new Glyph(new Path2D.Double(), 0);

    private final Map<Integer, Glyph> glyphs = new HashMap<>();
    private final double unit;

    Glyphs(byte[] file) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            unit = font.getUnitsPerEm();
            var places = font.getUnicodeCmapLookup();
            for (var letter : letters()) {
                var place = places.getGlyphId(letter);
                var glyph = place == 0 ? null : font.getGlyph().getGlyph(place);
                if (place > 0) {
                    glyphs.put(
                            letter,
                            new Glyph(
                                    glyph == null ? new Path2D.Double() : glyph.getPath(),
                                    font.getAdvanceWidth(place)));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Those of European languages, and dashes, quotation marks and the like. */
    private static int[] letters() {
        return IntStream.concat(IntStream.rangeClosed(' ', 0x17F), "–—‘’“”„•…−→".codePoints())
                .toArray();
    }

    double width(String words, double size) {
        return words.codePoints().mapToDouble(letter -> glyph(letter).advance()).sum() * size / unit;
    }

    Shape shape(String words, double size, double x, double baseline) {
        var all = new Path2D.Double();
        var scale = size / unit;
        var at = x;
        for (var letter : words.codePoints().toArray()) {
            var glyph = glyph(letter);
            all.append(glyph.outline().getPathIterator(new AffineTransform(scale, 0, 0, -scale, at, baseline)), false);
            at += glyph.advance() * scale;
        }
        return all;
    }

    private Glyph glyph(int letter) {
        return glyphs.getOrDefault(letter, NOTHING);
    }
}
