package dk.traad.lookup;

import java.util.List;

/**
 * A look-up of the sample in the words of its page.
 *
 * @param child the name, or words that stand for it
 * @param what what was done that last time
 * @param oddities why it was chosen, in words; empty for an ordinary one
 */
public record SampleLine(LookUpSample sample, String child, String what, List<String> oddities) {}
