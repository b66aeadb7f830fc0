package dk.traad.exchange;

import dk.traad.child.Child;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import java.util.List;

/**
 * Calling the meeting.
 *
 * @param isSecond whether there has been one about this child within the year, so that this one needs a reason
 * @param isOver whether there has been the second too
 */
public record CallPage(Child child, List<Option> places, boolean isSecond, boolean isOver, Fields fields) {}
