package dk.traad.screen;

import java.util.List;

/** What a device shows while there is no connection: the same for everyone, in every language, about nobody. */
public record OfflinePage(List<String> styleSheets, String icon, String script, List<Words> words) {
    /** @param language the code of the language the words are in */
    public record Words(String language, String title, String sentence, String again) {}
}
