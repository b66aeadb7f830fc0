package dk.traad.transition;

import dk.traad.guideline.Guideline;
import gg.jte.Content;
import java.util.List;

/** A transition on the family's side: every step, and what waits for the family. */
public record FamilyTransitionPage(
        FamilyTransition shown, Guideline guideline, List<StepLine> steps, List<Content> parts) {}
