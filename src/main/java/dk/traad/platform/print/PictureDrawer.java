package dk.traad.platform.print;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/**
 * The pictures of our pages on paper: the same SVG, of which it knows what our own pictures are made of and nothing else. What
 * a picture is called on the page is what a screen reader says of it in the file.
 */
final class PictureDrawer implements SVGDrawer {
    private final Glyphs regular;
    private final Glyphs bold;

    PictureDrawer(Glyphs regular, Glyphs bold) {
        this.regular = regular;
        this.bold = bold;
    }

    @Override
    public SVGImage buildSVGImage(Element svg, Box box, CssContext context, double width, double height, double dots) {
        svg.setAttribute("alt", name(svg));
        var size = size(svg, width, height, dots);
        return new Picture(svg, size.width(), size.height(), dots);
    }

    private static String name(Element svg) {
        var titles = svg.getElementsByTagName("title");
        return svg.hasAttribute("aria-label") || titles.getLength() == 0
                ? svg.getAttribute("aria-label")
                : titles.item(0).getTextContent();
    }

    private record Size(double width, double height) {}

    /** As wide as the style says or else the picture itself; as high as it is drawn, where nothing else is said. */
    private static Size size(Element svg, double width, double height, double dots) {
        var wide = width > 0 ? width : Double.parseDouble(svg.getAttribute("width")) * dots;
        if (height > 0) {
            return new Size(wide, height);
        }
        if (!svg.hasAttribute("viewBox")) {
            return new Size(wide, Double.parseDouble(svg.getAttribute("height")) * dots);
        }
        var drawn = Brush.viewBox(svg);
        return new Size(wide, wide * drawn.height() / drawn.width());
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // The letters are known already.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // The letters are known already.
    }

    @Override
    public void close() {
        // Nothing is kept open.
    }

    /** One picture in its place on the page, measured in the dots of the paper. */
    private final class Picture implements SVGImage {
        private final Element svg;
        private final double width;
        private final double height;
        private final double dots;

        private Picture(Element svg, double width, double height, double dots) {
            this.svg = svg;
            this.width = width;
            this.height = height;
            this.dots = dots;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.ceil(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.ceil(height);
        }

        @Override
        public void drawSVG(OutputDevice paper, RenderingContext context, double x, double y) {
            var wide = width / dots;
            var high = height / dots;
            paper.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) Math.ceil(wide),
                    (float) Math.ceil(high),
                    graphics -> new Brush(graphics, svg, wide, high, regular, bold).draw());
        }
    }
}
