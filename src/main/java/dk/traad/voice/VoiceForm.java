package dk.traad.voice;

import dk.traad.kernel.ChildId;
import dk.traad.voice.ChildVoice.Chosen;
import dk.traad.voice.ChildVoice.Content;
import dk.traad.voice.ChildVoice.Feeling;
import dk.traad.voice.ChildVoice.Teller;
import dk.traad.voice.ChildVoice.Way;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A child's voice as it is typed with the child.
 *
 * @param key made with the page, so that one form sent twice is one voice
 * @param shared "true" when the other custody holders may see it; only from home
 * @param holdBack "true" when the family shall not have it yet; only by staff
 */
record VoiceForm(
        String key,
        String way,
        String likes,
        String hard,
        String words,
        String teller,
        String shared,
        String holdBack,
        String heldBackReason) {
    static final int MOST = 2000;
    static final int MOST_BESIDE_A_PICTURE = 300;

    VoiceForm(
            @Nullable String key,
            @Nullable String way,
            @Nullable String likes,
            @Nullable String hard,
            @Nullable String words,
            @Nullable String teller,
            @Nullable String shared,
            @Nullable String holdBack,
            @Nullable String heldBackReason) {
        this.key = plain(key);
        this.way = plain(way);
        this.likes = plain(likes);
        this.hard = plain(hard);
        this.words = plain(words);
        this.teller = plain(teller);
        this.shared = plain(shared);
        this.holdBack = plain(holdBack);
        this.heldBackReason = plain(heldBackReason);
    }

    static VoiceForm empty(Way way) {
        return new VoiceForm(UUID.randomUUID().toString(), way.name(), "", "", "", "", "", "", "");
    }

    /** Something at least, by whatever way; and how the child came to words, where that is not plain. */
    void check(Errors errors, Pointed pointed) {
        if (Stream.of(likes, hard, words).allMatch(String::isEmpty)
                && (chosenWay() != Way.PICTURES || pointed.chosen().isEmpty())) {
            errors.rejectValue(
                    chosenWay() == Way.PICTURES ? "way" : "likes",
                    chosenWay() == Way.PICTURES ? "voice.form.no-picture" : "voice.form.nothing");
        }
        if (chosenWay() != Way.SHOWN && chosenTeller() == null) {
            errors.rejectValue("teller", "voice.form.teller-missing");
        }
        checkLength(errors, "likes", likes, MOST);
        checkLength(errors, "hard", hard, MOST);
        checkLength(errors, "words", words, MOST);
        checkLength(errors, "heldBackReason", heldBackReason, MOST);
        pointed.chosen().forEach(one -> checkLength(errors, "way", one.said(), MOST_BESIDE_A_PICTURE));
        if (isHeldBack() && heldBackReason.isEmpty()) {
            errors.rejectValue("heldBackReason", "voice.form.held-back-reason-missing");
        }
    }

    private static void checkLength(Errors errors, String field, String text, int most) {
        if (text.length() > most) {
            errors.rejectValue(field, most == MOST ? "voice.form.too-long" : "voice.form.picture-too-long");
        }
    }

    /** The way one cannot read is the one of words. */
    Way chosenWay() {
        return Arrays.stream(Way.values())
                .filter(one -> one.name().equals(way))
                .findFirst()
                .orElse(Way.WORDS);
    }

    private @Nullable Teller chosenTeller() {
        return Arrays.stream(Teller.values())
                .filter(one -> one.name().equals(teller))
                .findFirst()
                .orElse(null);
    }

    /** What an adult describes the child has shown. */
    Teller tellerOrShown() {
        var chosen = chosenTeller();
        return chosenWay() == Way.SHOWN || chosen == null ? Teller.CHILD_SHOWED : chosen;
    }

    Content content(Pointed pointed) {
        return new Content(likes, hard, words, chosenWay() == Way.PICTURES ? pointed.chosen() : List.of());
    }

    boolean isShared() {
        return shared.equals("true");
    }

    boolean isHeldBack() {
        return holdBack.equals("true");
    }

    /** The same words from the same page are one voice, however often they are sent; other words are another, never lost. */
    ChildVoice.Id voice(ChildId child, UUID noter, Pointed pointed) {
        var all = String.join(
                "\n",
                key,
                child.toString(),
                noter.toString(),
                way,
                content(pointed).toString());
        return new ChildVoice.Id(UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)));
    }

    /** Line ends as one character, and none of the characters a database cannot keep. */
    static String plain(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").replace("\0", "").strip();
    }

    /** The pictures as the browser sends them: {@code feeling-MEAL=HARD} and {@code said-MEAL=…}. */
    record Pointed(Map<String, String> sent) implements NewVoicePage.Pictures {
        static final Pointed NOTHING = new Pointed(Map.of());

        List<Chosen> chosen() {
            return Arrays.stream(Picture.values())
                    .flatMap(picture -> Arrays.stream(Feeling.values())
                            .filter(feeling -> feels(picture, feeling))
                            .map(feeling -> new Chosen(picture, feeling, said(picture))))
                    .toList();
        }

        @Override
        public boolean feels(Picture picture, Feeling feeling) {
            return feeling.name().equals(sent.get("feeling-" + picture));
        }

        @Override
        public String said(Picture picture) {
            return plain(sent.get("said-" + picture));
        }
    }
}
