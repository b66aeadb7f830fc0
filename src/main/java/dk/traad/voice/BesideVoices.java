package dk.traad.voice;

import dk.traad.voice.ChildVoice.Way;
import dk.traad.voice.VoicesPage.ShownVoice;
import java.util.List;

/**
 * A child's voice beside its team's own assessments.
 *
 * @param path the child's page
 * @param way how a child of its age is heard best
 * @param fresh heard since the team began to look at the child
 * @param earlier the newest before that, when nothing is fresh
 * @param mayNote whether the reader can hear the child now
 */
public record BesideVoices(
        String path, String firstName, Way way, List<ShownVoice> fresh, List<ShownVoice> earlier, boolean mayNote) {}
