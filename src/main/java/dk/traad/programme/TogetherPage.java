package dk.traad.programme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The family's page of what is never written down: its places in such programmes, and whom it can ask.
 *
 * @param workers social workers attached to the places where its children go
 */
public record TogetherPage(List<Place> places, List<Worker> workers) {
    /**
     * @param weeks null while the family has only been offered it
     * @param isOver whether it has ended, and waits to be deleted
     */
    public record Place(
            Programme programme,
            String childKey,
            String firstName,
            @Nullable AdvisoryWeeks weeks,
            boolean isOver,
            LocalDate deletedOn) {
        public boolean isOffered() {
            return weeks == null;
        }

        /** Each answer's own, when there are several children. */
        public String field() {
            return TogetherPage.field(programme.id().toString(), childKey);
        }
    }

    static String field(String programme, String child) {
        return "answer-" + programme + "-" + child;
    }

    /**
     * Whom all parents of a place can ask.
     *
     * @param hours when one can come by; empty when nobody has said
     */
    public record Worker(String name, String phone, String unit, String hours) {}
}
