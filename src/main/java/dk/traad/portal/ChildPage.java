package dk.traad.portal;

import dk.traad.screen.FamilyParts.Part;
import java.util.List;

/**
 * All that stands on the family's page of one child.
 *
 * @param assessments the newest first
 * @param parts what other features bring, in their order
 */
public record ChildPage(FamilyChild child, List<FamilyAssessment> assessments, List<Part> parts, boolean hasSiblings) {}
