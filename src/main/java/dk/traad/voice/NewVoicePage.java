package dk.traad.voice;

import dk.traad.kernel.Age;
import dk.traad.kernel.ChildId;
import dk.traad.platform.web.Fields;
import dk.traad.voice.ChildVoice.Teller;
import dk.traad.voice.ChildVoice.Way;
import java.util.Arrays;
import java.util.List;

/**
 * Hearing a child.
 *
 * @param path the child's page on the side of the one who notes
 * @param fields what is typed, and what is wrong with it
 * @param pointed the pictures chosen so far
 */
public record NewVoicePage(
        ChildId child, String firstName, Age age, String path, Way way, Fields fields, Pictures pointed) {

    /** What a page asks of the pictures. */
    public interface Pictures {
        boolean feels(Picture picture, ChildVoice.Feeling feeling);

        String said(Picture picture);
    }

    public List<Way> otherWays() {
        return Arrays.stream(Way.values()).filter(other -> other != way).toList();
    }

    /** How the child can have come to words; an adult who describes has no choice. */
    public List<Teller> tellers() {
        return switch (way) {
            case SHOWN -> List.of();
            case PICTURES -> List.of(Teller.CHILD_SAID, Teller.CHILD_SHOWED);
            case WORDS -> List.of(Teller.CHILD_WROTE, Teller.CHILD_SAID);
        };
    }

    public List<Picture> pictures(Picture.Kind kind) {
        return Picture.of(kind, age);
    }
}
