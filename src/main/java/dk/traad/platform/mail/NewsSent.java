package dk.traad.platform.mail;

import dk.traad.kernel.AdultId;

/** A mail that says there is news has been sent to this adult; whoever keeps a log hears of it in the same transaction. */
public record NewsSent(AdultId adult) {}
