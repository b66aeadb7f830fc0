package dk.traad.screen;

import dk.traad.platform.web.Language;
import java.util.List;

/** What a device shows while there is no connection: the same for everyone, in every language, about nobody. */
public record OfflinePage(String product, List<String> styleSheets, String icon, String script, List<Words> words) {
    /** @param language the one the words are in */
    public record Words(Language language, String title, String sentence, String again) {}
}
