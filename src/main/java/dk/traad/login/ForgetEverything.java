package dk.traad.login;

import jakarta.servlet.http.HttpServletResponse;

/** Asks the browser to keep nothing of what it has shown: for signing out, on a tablet that others use too. */
final class ForgetEverything {
    private ForgetEverything() {}

    /** The session's own cookie goes with the session; the chosen language may stay. */
    static void in(HttpServletResponse response) {
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }
}
