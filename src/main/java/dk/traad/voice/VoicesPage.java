package dk.traad.voice;

import dk.traad.kernel.ChildId;
import dk.traad.platform.web.Fields;
import dk.traad.voice.ChildVoice.Way;
import java.util.List;

/**
 * What a child has shown and said, as one reader may see it.
 *
 * @param path the child's page on the reader's side
 * @param way how a child of its age is heard best
 * @param reason the reason being given for taking one back
 */
public record VoicesPage(
        ChildId child,
        String firstName,
        String path,
        Way way,
        List<ShownVoice> voices,
        boolean mayNote,
        Fields reason) {
    /**
     * One voice and what this reader may do with it.
     *
     * @param notedBy who wrote it down, in words
     */
    public record ShownVoice(
            ChildVoice voice, String notedBy, boolean mayTakeBack, boolean mayRelease, boolean mayShare) {
        public String path(VoicesPage page) {
            return page.path() + "/voices/" + voice.id();
        }
    }
}
