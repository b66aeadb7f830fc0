package dk.traad.custodyhold;

import dk.traad.child.Child;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import java.util.List;

/**
 * The holds of one child, and setting one.
 *
 * @param holders those who are not on hold
 */
public record CustodyHoldPage(Child child, List<CustodyHold> holds, List<CustodyHolder> holders, Fields fields) {
    public String path() {
        return "/children/" + child.id() + "/custody-holds";
    }

    public List<Option> options() {
        return holders.stream()
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
    }
}
