package dk.traad.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A file somebody got, read as people read it and judged by a validator that is not ours. */
public final class Pdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Pdf() {}

    /** Also everything it says about itself: title, author, description. */
    public static String text(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            var about = document.getDocumentInformation();
            var metadata = document.getDocumentCatalog().getMetadata();
            return String.join(
                    "\n",
                    String.valueOf(about.getTitle()),
                    String.valueOf(about.getAuthor()),
                    String.valueOf(about.getSubject()),
                    metadata == null ? "" : new String(metadata.toByteArray(), StandardCharsets.UTF_8),
                    new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " "));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static String text(MvcTestResult answer) {
        assertThat(answer).hasStatus(200).hasContentType("application/pdf");
        return text(answer.getResponse().getContentAsByteArray());
    }

    /** What is said of each picture in it, in their order. */
    public static List<String> pictures(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            var names = new ArrayList<String>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), names);
            return names;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void collect(PDStructureNode node, List<String> names) {
        if (node instanceof PDStructureElement element
                && element.getStructureType().equals("Figure")) {
            names.add(Objects.requireNonNullElse(element.getAlternateDescription(), ""));
        }
        node.getKids().stream()
                .filter(PDStructureNode.class::isInstance)
                .forEach(kid -> collect((PDStructureNode) kid, names));
    }

    /** What veraPDF finds wrong with it as PDF/UA-1: nothing, when everybody can read it. */
    public static List<String> flaws(byte[] file) {
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(one -> one.getRuleId().getClause() + " " + one.getMessage() + " at "
                            + one.getLocation().getContext())
                    .toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
