package dk.traad.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * What a hand does in one window: how often it presses, what it types, how many pages it waits for. A choice in a list
 * is two presses, to open it and to choose.
 */
final class CountingHand {
    /** Seconds of Card, Moran and Newell's keystroke-level model: to point and press, to type one character, to look at a page. */
    private static final double PRESS = 1.1 + 0.2;

    private static final double CHARACTER = 0.28;
    private static final double LOOK = 1.35;

    private static final String LISTEN = """
            addEventListener("pointerdown", event => event.isTrusted && counted("press", 1), true);
            addEventListener("change", event => {
                if (event.target.tagName === "SELECT") counted("press", 2);
                if (event.target.matches("textarea, input:not([type=radio], [type=checkbox])")) {
                    counted("type", event.target.value.length);
                }
            }, true);
            """;

    private int presses;
    private int characters;
    private int pages;

    private CountingHand() {}

    /** From now on, in every page of this window. */
    static CountingHand on(Page page) {
        var hand = new CountingHand();
        hand.listen(page.context());
        page.onRequest(request -> {
            if (request.isNavigationRequest() && request.redirectedFrom() == null) {
                hand.pages++;
            }
        });
        return hand;
    }

    private void listen(BrowserContext window) {
        window.exposeFunction("counted", arguments -> {
            var many = ((Number) arguments[1]).intValue();
            if ("press".equals(arguments[0])) {
                presses += many;
            } else {
                characters += many;
            }
            return null;
        });
        window.addInitScript(LISTEN);
    }

    int presses() {
        return presses;
    }

    /** Without the page one begins on. */
    int pages() {
        return pages - 1;
    }

    /** Of hand and eye, by the keystroke-level model; what is thought and said comes on top. */
    long seconds() {
        return Math.round(presses * PRESS + characters * CHARACTER + pages * LOOK);
    }

    String line() {
        return presses + " | " + pages() + " | " + seconds() + " s";
    }
}
