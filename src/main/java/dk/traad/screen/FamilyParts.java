package dk.traad.screen;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import gg.jte.Content;
import java.util.List;
import java.util.Set;

/** What one feature shows on the family's page of a child: each feature brings its own parts. */
public interface FamilyParts {
    List<Part> partsFor(ChildId child, Parent who, Screen screen);

    /** Those of these children about whom this feature has something the person has not read yet. */
    default Set<ChildId> withNews(List<ChildId> children, Parent who) {
        return Set.of();
    }

    /**
     * A piece of the page: a section with a heading of its own.
     *
     * @param order where it stands: below {@link #ASSESSMENT} above the newest assessment, as what waits for an answer
     *     does
     */
    record Part(int order, Content content) {
        public static final int ASSESSMENT = 50;

        public boolean isAboveAssessment() {
            return order < ASSESSMENT;
        }
    }
}
