package dk.traad.intervention;

import java.time.Instant;
import java.util.List;

/** How the interventions around a child came to be ranked as they are, the newest first. */
public record StepsPage(AroundChild.Subject child, String path, List<Step> steps) {
    /** @param what was moved; empty when a family's wish was followed */
    public record Step(String by, Instant at, String what) {}
}
