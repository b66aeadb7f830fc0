package dk.traad.guideline;

import java.util.List;

/**
 * The guideline as it is read.
 *
 * @param versions every adopted version, the newest first
 * @param isForFamily whether a family reads it, on its own side
 */
public record GuidelinePage(
        Guideline guideline, List<Guidelines.Adopted> versions, boolean isForFamily, boolean mayKeep) {
    public String path() {
        return isForFamily ? "/family/guideline" : "/guideline";
    }

    /** Whether a newer one has been adopted since. */
    public boolean isOld() {
        return guideline.isAdopted() && versions.getFirst().version() > guideline.version();
    }
}
