package dk.traad.startmeeting;

import java.util.List;

/** How it goes about three months in, and which of the agreements were kept. */
record FollowUpForm(String words, List<String> done) {}
