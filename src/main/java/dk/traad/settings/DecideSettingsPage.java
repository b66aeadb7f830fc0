package dk.traad.settings;

import dk.traad.platform.web.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a change would come to, and the line that makes it stay.
 *
 * @param path where it is sent again
 * @param reviewed what was shown, so that nobody decides on anything else
 * @param carried what was typed before, sent on as it is
 * @param effects what it does to what there is today, in whole sentences
 */
public record DecideSettingsPage(
        String path,
        Fields fields,
        String reviewed,
        List<Carried> carried,
        List<ChangedSetting> changes,
        List<String> effects) {
    private static final Pattern PAGE = Pattern.compile("/[^/]+/[^/]+(?:/[0-9a-f-]{36}(?=/|$))?");

    /** Where one came from: the page of what it changes. */
    public String back() {
        var page = PAGE.matcher(path);
        return page.lookingAt() ? page.group() : "/settings";
    }

    /** How many become another. */
    public int things() {
        return ChangedSetting.things(changes);
    }

    /** A field that is sent on. */
    public record Carried(String name, String value) {
        private static final int PIECE = 30_000;

        /** A long text as several fields of the same name: no field may be longer than a form's are. */
        static List<Carried> inPieces(String name, String text) {
            var pieces = new ArrayList<Carried>();
            for (var at = 0; at < text.length(); ) {
                var end = Math.min(text.length(), at + PIECE);
                if (Character.isHighSurrogate(text.charAt(end - 1))) {
                    end--;
                }
                pieces.add(new Carried(name, text.substring(at, end)));
                at = end;
            }
            return pieces;
        }
    }

    /** The one line that is typed here. */
    record Reason(String why) {}
}
