package dk.traad.access;

import static dk.traad.access.Relation.ASKED;
import static dk.traad.access.Relation.ASSIGNED;
import static dk.traad.access.Relation.AUTHORED;
import static dk.traad.access.Relation.BREAK_GLASS;
import static dk.traad.access.Relation.COORDINATES;
import static dk.traad.access.Relation.DISCLOSED;
import static dk.traad.access.Relation.HOLDS_CUSTODY;
import static dk.traad.access.Relation.IS_THE_YOUNG_PERSON;
import static dk.traad.access.Relation.KEEPS;
import static dk.traad.access.Relation.LEADS_UNIT;
import static dk.traad.access.Relation.OPEN_REFERRAL;
import static dk.traad.access.Relation.RECEIVES;
import static dk.traad.access.Relation.WORKS_IN_GROUP;

import java.util.Set;

/** Fields that not everyone who may open a page may read on it, with those who do. */
public enum FieldClass implements Line {
    IDENTITY(
            "name, birthday",
            "nobody: whoever opens the card reads it",
            WORKS_IN_GROUP,
            LEADS_UNIT,
            ASSIGNED,
            COORDINATES,
            OPEN_REFERRAL,
            DISCLOSED,
            ASKED,
            RECEIVES,
            BREAK_GLASS,
            KEEPS,
            HOLDS_CUSTODY,
            IS_THE_YOUNG_PERSON),
    CPR(
            "the whole number",
            "birthday and dots; shown by one click that is one logged action",
            LEADS_UNIT,
            ASSIGNED,
            OPEN_REFERRAL),
    /** For anyone else once somebody in the household is protected: the neutral words are whole sentences (F7). */
    WHEREABOUTS(
            "address, unit, room or class, names of staff, where and when one meets",
            "\"the institution\", \"the municipality\", while the child or somebody in its household is protected",
            WORKS_IN_GROUP,
            LEADS_UNIT,
            ASSIGNED,
            COORDINATES,
            OPEN_REFERRAL,
            IS_THE_YOUNG_PERSON),
    CUSTODY("who holds custody, holds", "absent", WORKS_IN_GROUP, LEADS_UNIT, ASSIGNED, COORDINATES, OPEN_REFERRAL),
    PARENT_HEALTH("a parent's own health answers", "absent", ASSIGNED, AUTHORED),
    CONCERN(
            "position, reasons",
            "absent; never in mails, calendars or lists that leave the program",
            WORKS_IN_GROUP,
            LEADS_UNIT,
            ASSIGNED,
            COORDINATES,
            BREAK_GLASS,
            HOLDS_CUSTODY,
            IS_THE_YOUNG_PERSON);

    private final String fields;
    private final String otherwise;
    private final Set<Relation> readers;

    FieldClass(String fields, String otherwise, Relation... readers) {
        this.fields = fields;
        this.otherwise = otherwise;
        this.readers = Set.of(readers);
    }

    public String fields() {
        return fields;
    }

    /** What stands there for anyone else. */
    public String otherwise() {
        return otherwise;
    }

    public Set<Relation> readers() {
        return readers;
    }

    public boolean isReadBy(Relation relation) {
        return readers.contains(relation);
    }

    @Override
    public boolean isMetBy(Held held, Set<Circumstance> circumstances) {
        return isReadBy(held.relation());
    }
}
