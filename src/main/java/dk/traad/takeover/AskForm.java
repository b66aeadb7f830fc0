package dk.traad.takeover;

import dk.traad.focuspoint.CustodyHolders;
import dk.traad.focuspoint.Typed;
import dk.traad.kernel.AdultId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Asking a place, as it is typed. @param agreed the custody holders who have said yes */
record AskForm(String unit, List<String> agreed, String words) {
    AskForm(@Nullable String unit, @Nullable List<String> agreed, @Nullable String words) {
        this.unit = Typed.text(unit);
        this.agreed = agreed == null ? List.of() : agreed;
        this.words = Typed.text(words);
    }

    /** A place the child is at, and a yes from everyone who holds custody today. */
    void check(Errors errors, List<TakeOvers.Place> places, List<CustodyHolders.Holder> holders) {
        if (places.stream().noneMatch(place -> place.id().toString().equals(unit))) {
            errors.rejectValue("unit", "takeover.ask.unit-missing");
        }
        var all = holders.stream().map(holder -> holder.id().toString()).toList();
        if (all.isEmpty() || !agreed.containsAll(all)) {
            errors.rejectValue("agreed", "takeover.ask.agreed-missing");
        }
        Typed.checkLength(errors, "words", words);
    }

    /** Only once it has been checked. */
    TakeOvers.Place chosen(List<TakeOvers.Place> places) {
        return places.stream()
                .filter(place -> place.id().toString().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    static List<AdultId> all(List<CustodyHolders.Holder> holders) {
        return holders.stream().map(CustodyHolders.Holder::id).toList();
    }
}
