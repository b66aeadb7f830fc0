package dk.traad.takeover;

import dk.traad.focuspoint.CustodyHolders;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what whoever keeps a focus point for a child that has moved needs to know. */
@Component
class TakeOverPages {
    private final TakeOvers takeOvers;
    private final CustodyHolders custodyHolders;

    TakeOverPages(TakeOvers takeOvers, CustodyHolders custodyHolders) {
        this.takeOvers = takeOvers;
        this.custodyHolders = custodyHolders;
    }

    TakeOverPage of(FocusPoint focusPoint, Screen screen, @Nullable TakeOver newest, Fields fields) {
        var child = focusPoint.child().id();
        return new TakeOverPage(
                focusPoint,
                newest,
                takeOvers.placesOf(child, screen.today()),
                custodyHolders.named(child, screen.today()),
                fields);
    }
}
