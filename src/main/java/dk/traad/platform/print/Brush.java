package dk.traad.platform.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws one picture with lines, shapes and letters that stay sharp however large they are printed. */
final class Brush {
    private static final double LETTERS = 13;
    private static final double STEP = 6;

    record Size(double width, double height) {}

    private final Graphics2D graphics;
    private final Element svg;
    private final Size size;
    private final Glyphs regular;
    private final Glyphs bold;

    /** @param wide and high are what it has on paper, in the unit of a page without a viewBox */
    Brush(Graphics2D graphics, Element svg, double wide, double high, Glyphs regular, Glyphs bold) {
        this.graphics = graphics;
        this.svg = svg;
        this.regular = regular;
        this.bold = bold;
        // Half a line lies outside the shape it is around, and would be cut off at the edge of the picture.
        graphics.translate(0.5, 0.5);
        graphics.scale((wide - 1) / wide, (high - 1) / high);
        if (svg.hasAttribute("viewBox")) {
            size = viewBox(svg);
            graphics.scale(wide / size.width(), wide / size.width());
        } else {
            size = new Size(wide, high);
        }
    }

    static Size viewBox(Element svg) {
        var numbers = svg.getAttribute("viewBox").split(" ");
        return new Size(Double.parseDouble(numbers[2]), Double.parseDouble(numbers[3]));
    }

    void draw() {
        drawAllIn(svg);
    }

    private void drawAllIn(Element parent) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                draw((Element) child);
            }
        }
    }

    private void draw(Element one) {
        switch (one.getTagName()) {
            case "g" -> drawAllIn(one);
            case "rect" ->
                shape(
                        one,
                        new Rectangle2D.Double(
                                wide(one, "x"), high(one, "y"), wide(one, "width"), high(one, "height")));
            case "line" ->
                shape(one, new Line2D.Double(wide(one, "x1"), high(one, "y1"), wide(one, "x2"), high(one, "y2")));
            case "circle" -> {
                var radius = wide(one, "r");
                shape(
                        one,
                        new Ellipse2D.Double(
                                wide(one, "cx") - radius, high(one, "cy") - radius, 2 * radius, 2 * radius));
            }
            case "polyline" -> shape(one, Outline.polyline(one.getAttribute("points")));
            case "path" -> shape(one, Outline.path(one.getAttribute("d")));
            case "text" -> text(one);
            default -> {
                // A title, or nothing that is seen.
            }
        }
    }

    private double wide(Element one, String name) {
        return length(one.getAttribute(name), size.width());
    }

    private double high(Element one, String name) {
        return length(one.getAttribute(name), size.height());
    }

    private static double length(String words, double all) {
        if (words.isEmpty()) {
            return 0;
        }
        return words.endsWith("%")
                ? all * Double.parseDouble(words.substring(0, words.length() - 1)) / 100
                : Double.parseDouble(words);
    }

    private static Stream<String> classes(Element one) {
        return Arrays.stream(one.getAttribute("class").split(" "));
    }

    private static boolean is(Element one, String word) {
        return classes(one).anyMatch(word::equals);
    }

    private static @Nullable Ink ink(Element one) {
        var fill = one.getAttribute("fill");
        var ink = fill.startsWith("url(#")
                ? Ink.of(fill.substring(5, fill.length() - 1))
                : classes(one).map(Ink::of).filter(Objects::nonNull).findFirst().orElse(null);
        return ink != null && is(one, "flow-band") ? ink.light() : ink;
    }

    private void shape(Element one, Shape shape) {
        var ink = ink(one);
        if (ink == null) {
            return;
        }
        if (ink.ground() != null) {
            graphics.setColor(ink.ground());
            graphics.fill(shape);
        }
        if (ink.pattern() != Ink.Pattern.NONE && ink.edge() != null) {
            var before = graphics.getClip();
            graphics.clip(shape);
            graphics.setColor(ink.pattern() == Ink.Pattern.LEVEL ? Ink.FAINT : ink.edge());
            pattern(ink.pattern(), shape.getBounds2D());
            graphics.setClip(before);
        }
        if (ink.edge() != null) {
            graphics.setColor(ink.edge());
            graphics.setStroke(new BasicStroke((float) ink.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            graphics.draw(shape);
        }
    }

    private void pattern(Ink.Pattern pattern, Rectangle2D bounds) {
        var lines = new Path2D.Double();
        switch (pattern) {
            case NONE -> {
                // As it is.
            }
            case LEVEL -> {
                for (var y = bounds.getMinY() + STEP / 3; y < bounds.getMaxY(); y += STEP * 2 / 3) {
                    lines.append(new Line2D.Double(bounds.getMinX(), y, bounds.getMaxX(), y), false);
                }
            }
            case RISING -> {
                for (var x = bounds.getMinX() - bounds.getHeight(); x < bounds.getMaxX(); x += STEP) {
                    lines.append(
                            new Line2D.Double(x, bounds.getMaxY(), x + bounds.getHeight(), bounds.getMinY()), false);
                }
            }
            case FALLING -> {
                for (var x = bounds.getMinX() - bounds.getHeight(); x < bounds.getMaxX(); x += STEP * 1.5) {
                    lines.append(
                            new Line2D.Double(x, bounds.getMinY(), x + bounds.getHeight(), bounds.getMaxY()), false);
                }
            }
            case DOTS -> {
                for (var y = bounds.getMinY() + STEP / 2; y < bounds.getMaxY(); y += STEP) {
                    for (var x = bounds.getMinX() + STEP / 2; x < bounds.getMaxX(); x += STEP) {
                        lines.append(new Ellipse2D.Double(x - 1.5, y - 1.5, 3, 3), false);
                    }
                }
                graphics.fill(lines);
                return;
            }
        }
        graphics.setStroke(new BasicStroke(pattern == Ink.Pattern.RISING ? 2.2f : 1));
        graphics.draw(lines);
    }

    /** A number that is only seen under a pointer is not on paper. */
    private void text(Element one) {
        if (is(one, "mark-value") && !is(one, "mark-always")) {
            return;
        }
        var glyphs = "600".equals(one.getAttribute("font-weight")) ? bold : regular;
        var words = one.getTextContent().strip();
        var width = glyphs.width(words, LETTERS);
        var x = wide(one, "x")
                - switch (one.getAttribute("text-anchor")) {
                    case "end" -> width;
                    case "middle" -> width / 2;
                    default -> 0;
                };
        var letters = glyphs.shape(words, LETTERS, x, high(one, "y"));
        if (is(one, "mark-value") || is(one, "flow-word")) {
            graphics.setColor(Color.WHITE);
            graphics.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(letters);
        }
        graphics.setColor(is(one, "chart-word") || is(one, "chart-day") ? Ink.GREY : Ink.BLACK);
        graphics.fill(letters);
    }
}
