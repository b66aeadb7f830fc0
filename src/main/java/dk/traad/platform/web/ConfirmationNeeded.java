package dk.traad.platform.web;

/** What is asked for needs a fresh proof of who asks. Answered with a page that takes the request on after it. */
public class ConfirmationNeeded extends RuntimeException {
    ConfirmationNeeded() {
        super("confirmation needed", null, false, false);
    }
}
