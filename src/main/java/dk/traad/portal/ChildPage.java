package dk.traad.portal;

import dk.traad.screen.FamilyParts.Part;
import dk.traad.screen.FamilyWaiting;
import java.util.List;

/**
 * All that stands on the family's page of one child.
 *
 * @param assessments the newest first
 * @param waiting what waits for the reader; empty where it all stands with its own words already
 * @param parts what other features bring, in their order
 */
public record ChildPage(
        FamilyChild child,
        List<FamilyAssessment> assessments,
        List<FamilyWaiting> waiting,
        List<Part> parts,
        boolean hasSiblings) {}
