package dk.traad.assessment;

import java.util.List;

/** A whole group on one screen, for one of those who assess it. */
public record GroupPage(GroupRound groupRound, List<OwnRow> rows) {
    /** Still mine to write. */
    public List<OwnRow> open() {
        return rows.stream().filter(row -> row.own().isOpen()).toList();
    }

    /** Sent, or waited for no longer. */
    public List<OwnRow> closed() {
        return rows.stream().filter(row -> !row.own().isOpen()).toList();
    }

    public int complete() {
        return (int) rows.stream().filter(OwnRow::isComplete).count();
    }

    public int sent() {
        return (int) rows.stream().filter(row -> row.own().isSubmitted()).count();
    }

    /** Complete and not yet sent. */
    public int ready() {
        return (int) open().stream().filter(OwnRow::isComplete).count();
    }

    public List<OwnRow> incomplete() {
        return open().stream().filter(row -> !row.isComplete()).toList();
    }

    /** They are listed once some are done; before that the list would be the whole group again. */
    public boolean listsMissing() {
        return !incomplete().isEmpty() && complete() > 0;
    }

    String whereToGoOn() {
        if (incomplete().isEmpty()) {
            return "";
        }
        return listsMissing() ? "#missing" : "#child-" + incomplete().getFirst().key();
    }

    public boolean isAllSent() {
        return open().isEmpty();
    }
}
