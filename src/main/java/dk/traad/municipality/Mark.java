package dk.traad.municipality;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.util.DigestUtils;

/**
 * The mark of a municipality. What is given is read as a picture and drawn anew, so that nothing but what is seen of it is
 * kept or sent on.
 */
public final class Mark {
    /** In bytes, as it is given. */
    public static final int LARGEST = 100_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};
    private static final int SMALLEST_SIDE = 16;
    private static final int LARGEST_SIDE = 2000;
    /** Three times what is shown, for sharp screens. */
    private static final int HEIGHT = 96;

    private static final int WIDTH = 400;

    private final byte[] picture;

    private Mark(byte[] picture) {
        this.picture = picture;
    }

    /** Empty when it is no PNG picture of a fitting size. */
    public static Optional<Mark> of(byte[] given) {
        if (given.length > LARGEST || !Arrays.equals(PNG, Arrays.copyOf(given, PNG.length))) {
            return Optional.empty();
        }
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(given))) {
            reader.setInput(in, true, true);
            return isFitting(reader) ? Optional.of(new Mark(written(drawn(reader.read(0))))) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** Before anything of it takes up room. */
    private static boolean isFitting(ImageReader reader) throws IOException {
        var least = Math.min(reader.getWidth(0), reader.getHeight(0));
        var most = Math.max(reader.getWidth(0), reader.getHeight(0));
        return least >= SMALLEST_SIDE && most <= LARGEST_SIDE;
    }

    private static BufferedImage drawn(BufferedImage given) {
        var scale = Math.min(1, Math.min((double) HEIGHT / given.getHeight(), (double) WIDTH / given.getWidth()));
        var width = (int) Math.max(1, Math.round(given.getWidth() * scale));
        var height = (int) Math.max(1, Math.round(given.getHeight() * scale));
        var anew = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = anew.createGraphics();
        pen.setComposite(AlphaComposite.Src);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(given, 0, 0, width, height, null);
        pen.dispose();
        return anew;
    }

    private static byte[] written(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    public byte[] picture() {
        return picture.clone();
    }

    public String fingerprint() {
        return DigestUtils.md5DigestAsHex(picture);
    }
}
