package dk.traad.portal;

import dk.traad.kernel.ChildId;
import java.time.LocalDate;

/** A child as its family meets it here: by first name. */
public record FamilyChild(ChildId id, String firstName, String lastName, LocalDate birthday) {}
