package dk.traad.handover;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.ChildSteps.Step;
import dk.traad.screen.Screen;
import java.util.List;

/** Where the law lets something go without the family's yes: doors of their own, told of below what is passed on. */
public interface OtherWays {
    List<Step> waysFor(ChildId child, Professional who, Screen screen);
}
