package dk.traad.handover;

import dk.traad.child.Child;
import dk.traad.platform.web.Fields;
import dk.traad.screen.ChildSteps.Step;
import dk.traad.screen.Option;
import java.util.List;

/**
 * What was and is passed on about a child from where one works, and beginning anew.
 *
 * @param receivers where it could go; none where this reader may not begin one
 */
public record HandoverListPage(
        Child child, List<Handover> handovers, List<Option> receivers, List<Step> otherWays, Fields fields) {}
