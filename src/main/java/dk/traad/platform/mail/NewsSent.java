package dk.traad.platform.mail;

import dk.traad.kernel.Id;

/**
 * A mail that says there is news has been sent to this adult or employee; whoever keeps a log hears of it in the same
 * transaction.
 */
public record NewsSent(Id person) {}
