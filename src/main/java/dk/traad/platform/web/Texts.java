package dk.traad.platform.web;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every sentence of every screen, in every language it has: one bundle per feature under texts/, keys begin with its name. */
@Component
public class Texts {
    private final Map<Language, Map<String, String>> sentences = new EnumMap<>(Language.class);
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    Texts() {
        for (var language : Language.values()) {
            sentences.put(language, load(language));
        }
    }

    /**
     * @param arguments numbers, words and dates already written out; plurals follow ICU's message format
     * @throws IllegalArgumentException when the key is in no bundle
     */
    public String text(Language language, String key, Object... arguments) {
        var sentence = all(language).get(key);
        if (sentence == null && !language.isEverywhere()) {
            // TextsTest lets none of a family's be missing; a page in Danish is still better than no page.
            return text(Language.DANISH, key, arguments);
        }
        if (sentence == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language.code());
        }
        if (arguments.length == 0) {
            return sentence;
        }
        var format = formats.computeIfAbsent(
                language.code() + key, unused -> new MessageFormat(sentence, language.locale()));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /** Whether any language says it. */
    public boolean has(String key) {
        return all(Language.DANISH).containsKey(key);
    }

    public Map<String, String> all(Language language) {
        return Objects.requireNonNull(sentences.get(language));
    }

    /** An hour and a share stay with their sign at the end of a line: "kl. 14.30", "85 %". */
    private static String held(Language language, String sentence) {
        return language == Language.DANISH
                ? sentence.replace("kl. ", "kl.\u00a0").replaceAll("(?<=[}\\d]) %", "\u00a0%")
                : sentence;
    }

    private static Map<String, String> load(Language language) {
        var all = new HashMap<String, String>();
        try {
            var bundles = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:texts/*_" + language.code() + ".properties");
            for (var bundle : bundles) {
                var properties = new Properties();
                properties.load(new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8));
                properties.forEach((key, sentence) -> all.put(key.toString(), held(language, sentence.toString())));
            }
            return Map.copyOf(all);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
