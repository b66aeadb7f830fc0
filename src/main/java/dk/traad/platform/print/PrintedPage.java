package dk.traad.platform.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.servlet.View;

/**
 * A page as a file that everybody can read, also with a screen reader (PDF/UA-1): its template is laid out by
 * layout/document.jte, which gives it a title, a language, a description and a line about who took it out and when.
 */
public final class PrintedPage {
    private static final String FAMILY = "Plex";
    private static final String PROTOCOL = "print";
    /** The only things a document is made of beside its words. */
    private static final Map<String, byte[]> OURS =
            read(Set.of("document.css", "IBMPlexSans-Regular.ttf", "IBMPlexSans-SemiBold.ttf"));

    private static final PictureDrawer PICTURES =
            new PictureDrawer(glyphs("IBMPlexSans-Regular.ttf"), glyphs("IBMPlexSans-SemiBold.ttf"));
    /** What no XML may contain, whoever typed it. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    static {
        // It would write what it reads into the log, and what it reads is about a child.
        XRLog.setLoggingEnabled(false);
    }

    private PrintedPage() {}

    /**
     * The answer of a handler: a file to keep. Like every page it is written whole before its first byte leaves, and is
     * stored nowhere on the way.
     *
     * @param fileName tells nothing of whom it is about
     */
    public static View answer(JteModel model, String fileName) {
        return (unused, request, response) -> {
            var content = pdf(model);
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
            response.setContentLength(content.length);
            response.getOutputStream().write(content);
        };
    }

    static byte[] pdf(JteModel model) throws IOException {
        var html = new StringOutput();
        model.render(html);
        var file = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl(
                (address, kind) -> address.startsWith(PROTOCOL + ":"),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUriResolver((base, address) -> address);
        builder.useProtocolsStreamImplementation(Ours::new, PROTOCOL);
        builder.useFont(() -> stream("IBMPlexSans-Regular.ttf"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> stream("IBMPlexSans-SemiBold.ttf"), FAMILY, 600, FontStyle.NORMAL, true);
        builder.useSVGDrawer(PICTURES);
        builder.withProducer("Tråd");
        builder.withHtmlContent(NOT_XML.matcher(html.toString()).replaceAll(""), null);
        builder.toStream(file);
        builder.run();
        return file.toByteArray();
    }

    private static Glyphs glyphs(String font) {
        return new Glyphs(Objects.requireNonNull(OURS.get(font)));
    }

    private static InputStream stream(String name) {
        return new ByteArrayInputStream(Objects.requireNonNull(OURS.get(name)));
    }

    private static Map<String, byte[]> read(Set<String> names) {
        var all = new HashMap<String, byte[]>();
        for (var name : names) {
            try (var file = PrintedPage.class.getResourceAsStream("/print/" + name)) {
                all.put(name, Objects.requireNonNull(file).readAllBytes());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return Map.copyOf(all);
    }

    /** A file of ours by its address: print:document.css. */
    private record Ours(String address) implements FSStream {
        @Override
        public InputStream getStream() {
            return stream(address.substring(PROTOCOL.length() + 1));
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
