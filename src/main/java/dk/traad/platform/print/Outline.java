package dk.traad.platform.print;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.regex.Pattern;

/** The lines of a picture: those our own pictures are drawn with, always from where they are and never relative to it. */
final class Outline {
    private static final Pattern PARTS = Pattern.compile("[A-Z]|-?[0-9.]+");

    private Outline() {}

    static Shape polyline(String points) {
        var path = new Path2D.Double();
        var numbers = points.strip().split("[ ,]+");
        for (var i = 0; i + 1 < numbers.length; i += 2) {
            var x = Double.parseDouble(numbers[i]);
            var y = Double.parseDouble(numbers[i + 1]);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }

    static Shape path(String words) {
        var path = new Path2D.Double();
        var parts = new ArrayDeque<String>();
        PARTS.matcher(words).results().forEach(part -> parts.add(part.group()));
        while (!parts.isEmpty()) {
            switch (parts.remove()) {
                case "M" -> path.moveTo(next(parts), next(parts));
                case "L" -> path.lineTo(next(parts), next(parts));
                case "V" -> path.lineTo(path.getCurrentPoint().getX(), next(parts));
                case "C" -> path.curveTo(next(parts), next(parts), next(parts), next(parts), next(parts), next(parts));
                case "Z" -> path.closePath();
                default -> throw new IllegalArgumentException(words);
            }
        }
        return path;
    }

    private static double next(ArrayDeque<String> parts) {
        return Double.parseDouble(parts.remove());
    }
}
