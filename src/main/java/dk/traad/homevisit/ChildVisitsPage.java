package dk.traad.homevisit;

import dk.traad.child.Child;
import dk.traad.platform.web.Fields;
import java.util.List;

/**
 * All visits of one child.
 *
 * @param districts those the reader has named for other homes
 */
public record ChildVisitsPage(Child child, List<HomeVisit> visits, List<String> districts, Fields fields) {}
