package dk.traad.takeover;

import dk.traad.focuspoint.CustodyHolders;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A focus point that is kept for a child that has moved, for whoever keeps it.
 *
 * @param newest the latest request; null when nobody was asked
 * @param places where the child is today
 */
public record TakeOverPage(
        FocusPoint focusPoint,
        @Nullable TakeOver newest,
        List<TakeOvers.Place> places,
        List<CustodyHolders.Holder> holders,
        Fields fields) {
    public boolean isWaiting() {
        return newest != null && newest.isWaiting();
    }

    /** Nothing is passed on behind the parents' backs. */
    public boolean isWithTheFamily() {
        return focusPoint.progress().isWithTheFamily();
    }

    public List<Option> placeOptions() {
        return places.stream()
                .map(place -> new Option(place.id().toString(), place.name()))
                .toList();
    }

    public List<Option> holderOptions() {
        return holders.stream()
                .map(holder -> new Option(holder.id().toString(), holder.name()))
                .toList();
    }

    public String path() {
        return focusPoint.path() + "/take-over";
    }
}
