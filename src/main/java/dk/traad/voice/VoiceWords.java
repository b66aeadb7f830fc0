package dk.traad.voice;

import dk.traad.screen.Screen;
import dk.traad.voice.ChildVoice.Content;
import dk.traad.voice.ChildVoice.Feeling;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A child's voice in one line. */
final class VoiceWords {
    private VoiceWords() {}

    static String inShort(Content content, Screen screen) {
        var likes = content.likes().isEmpty() ? pictures(content, Feeling.LIKES, screen) : content.likes();
        var hard = content.hard().isEmpty() ? pictures(content, Feeling.HARD, screen) : content.hard();
        return Stream.of(
                        likes.isEmpty() ? "" : screen.text("voice.short.likes", likes),
                        hard.isEmpty() ? "" : screen.text("voice.short.hard", hard),
                        content.words())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String pictures(Content content, Feeling feeling, Screen screen) {
        return content.felt(feeling).stream()
                .map(one -> screen.text("voice.picture." + one.picture()))
                .collect(Collectors.joining(", "));
    }
}
