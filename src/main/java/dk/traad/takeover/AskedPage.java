package dk.traad.takeover;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.platform.web.Fields;
import java.util.List;

/**
 * A focus point as the child's new place reads it before it is taken over.
 *
 * @param goals of the plan that holds now; empty while none is agreed
 * @param reason saying no
 */
public record AskedPage(FocusPoint focusPoint, TakeOver takeOver, List<TakeOvers.GoalOfPlan> goals, Fields reason) {}
