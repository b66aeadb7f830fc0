package dk.traad.homevisit;

import dk.traad.kernel.ChildId;
import java.util.List;

/** Knows for which children a visit is planned beside the schedule, because their family takes part in something. */
public interface TakingPart {
    List<ChildId> in(VisitStep.Id visit);
}
