package dk.traad.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Style sheets, scripts, fonts and icons, each with its content's fingerprint in its address, so browsers may keep it. */
@Component
public class Assets {
    static final String FOLDER = "static/assets/";

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** @param name the path below assets/, for example {@code traad.css} */
    public String address(String name) {
        return addresses.computeIfAbsent(name, unused -> "/assets/" + fingerprinted(name));
    }

    private static String fingerprinted(String name) {
        try (var content = new ClassPathResource(FOLDER + name).getInputStream()) {
            var dot = name.lastIndexOf('.');
            return name.substring(0, dot) + "-" + DigestUtils.md5DigestAsHex(content) + name.substring(dot);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
