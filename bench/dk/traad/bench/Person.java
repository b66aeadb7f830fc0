package dk.traad.bench;

import dk.traad.bench.World.Kind;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody who works with the program: an educator with a room, or the director. */
final class Person {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int FEWEST_LETTERS = 500;

    private final Browser browser;
    private final int code;
    private final UUID id;
    private final int room;
    private final int[] versions = new int[World.ROOM];
    private String token = "";
    private int saved;

    Person(Browser browser, int code, UUID id, int room) {
        this.browser = browser;
        this.code = code;
        this.id = id;
        this.room = room;
    }

    Browser browser() {
        return browser;
    }

    int code() {
        return code;
    }

    UUID id() {
        return id;
    }

    /** Who else has the room: for the floor, so that it does not write in the rows this one has open. */
    UUID colleague() {
        return World.educator(code, room, 1);
    }

    UUID group() {
        return World.key(code, Kind.ROOM, room);
    }

    UUID campaign() {
        return World.campaign(code, 0);
    }

    UUID child(int which) {
        return World.child(code, room, which);
    }

    UUID assessment(int which) {
        return World.assessment(code, (long) room * World.ROOM + which, 0);
    }

    /** A page, whole: who is sent away or told to wait has not done the work. */
    Browser.Answer expect(Browser.Answer answer) throws IOException {
        if (answer.status() != 200 || answer.body().length < FEWEST_LETTERS) {
            throw new IOException("the program answered " + answer.status() + " " + answer.location() + "\n"
                    + answer.text()
                            .lines()
                            .filter(line -> line.contains("<h1"))
                            .findFirst()
                            .orElse(""));
        }
        return answer;
    }

    /** The page on which one signs in, in a new session. */
    void stepUp() throws IOException {
        browser.forget();
        readToken(browser.get("/sign-in/demo"));
    }

    /** From pressing the button until the desk is there. */
    void signIn() throws IOException {
        var answer = browser.post(
                "/sign-in/demo", "_csrf=" + token + "&municipality=" + code + "&person=" + id + "&kind=STAFF", "");
        while (answer.status() == 302 || answer.status() == 303) {
            answer = browser.get(answer.location().replaceFirst("^https?://[^/]+", ""));
        }
        readToken(expect(answer));
    }

    /** A sentence about a child that opens a talk with its family, as the form sends it. */
    String wondering(String words) {
        return "_csrf=" + token + "&once=" + UUID.randomUUID() + "&key=" + UUID.randomUUID() + "&noticedOn="
                + Installation.TODAY + "&sentence=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    void press(String path) throws IOException {
        var answer = browser.post(path, "_csrf=" + token, "");
        if (answer.status() >= 400) {
            throw new IOException(path + " answered " + answer.status() + "\n" + answer.text());
        }
    }

    /** As the group's screen does by itself when something has been written in a row. */
    void save(int which) throws IOException {
        var words = URLEncoder.encode("Er nysgerrig " + ++saved + " gange", StandardCharsets.UTF_8);
        var answer = browser.post(
                "/assessments/" + assessment(which) + "/own",
                "_csrf=" + token + "&version=" + versions[which] + "&page=group&position=GREEN&strength=0&ownWords="
                        + words,
                "X-Row: yes\r\n");
        if (answer.status() == 409) {
            throw new IOException("somebody else has saved this row");
        }
        expect(answer);
        versions[which]++;
    }

    /** Which version of each row the page shows, read once. */
    void readVersions() throws IOException {
        var page = expect(browser.get("/groups/" + group() + "/assessments/" + campaign()))
                .text();
        for (var which = 0; which < World.ROOM; which++) {
            var row = Pattern.compile(
                            "data-row=\"" + assessment(which) + "\".*?name=\"version\" value=\"(\\d+)\"",
                            Pattern.DOTALL)
                    .matcher(page);
            if (!row.find()) {
                throw new IOException("a child is missing on the group's screen");
            }
            versions[which] = Integer.parseInt(row.group(1));
        }
    }

    private void readToken(Browser.Answer answer) throws IOException {
        var found = TOKEN.matcher(answer.text());
        if (!found.find()) {
            throw new IOException("a page without a form: " + answer.status());
        }
        token = URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
    }
}
