package dk.traad.protection;

import dk.traad.platform.web.Fields;

/**
 * Opening something again, with a reason.
 *
 * @param title what is lifted
 * @param about to whom it is open afterwards, in a sentence
 * @param action where the form goes
 * @param back where one came from
 */
public record LiftPage(String title, String about, String action, String back, Fields fields) {}
