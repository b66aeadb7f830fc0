package dk.traad.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.springframework.core.io.ClassPathResource;

/** Names as a Danish class has them: from many places, each family's from one. */
final class DemoNames {
    private static final List<String> ORIGINS = List.of(
            "danish",
            "arabic",
            "turkish",
            "polish",
            "ukrainian",
            "somali",
            "vietnamese",
            "bosnian",
            "romanian",
            "greenlandic");

    private final Properties names = new Properties();

    DemoNames() {
        try (var reader = new InputStreamReader(
                new ClassPathResource("demo/names.properties").getInputStream(), StandardCharsets.UTF_8)) {
            names.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where a family's names come from: most often Denmark. */
    String origin(Random chance) {
        var left = chance.nextInt(100);
        for (var origin : ORIGINS) {
            left -= Integer.parseInt(names.getProperty(origin + ".share"));
            if (left < 0) {
                return origin;
            }
        }
        return ORIGINS.getFirst();
    }

    String child(String origin, boolean girl, Random chance) {
        return any(origin + (girl ? ".girls" : ".boys"), chance);
    }

    String adult(String origin, boolean woman, Random chance) {
        return any(origin + (woman ? ".women" : ".men"), chance);
    }

    String last(String origin, Random chance) {
        return any(origin + ".last", chance);
    }

    private String any(String list, Random chance) {
        var all = names.getProperty(list).split(",");
        return all[chance.nextInt(all.length)];
    }
}
