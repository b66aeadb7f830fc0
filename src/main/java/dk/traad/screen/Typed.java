package dk.traad.screen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** What somebody had written on a page that could not be sent, so that they can take it along. */
public final class Typed {
    private static final int MOST = 50;

    private Typed() {}

    /** Everything with a space in it: words, not keys and choices. */
    public static List<String> in(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .map(String::strip)
                .filter(words -> words.contains(" "))
                .limit(MOST)
                .toList();
    }
}
