package dk.traad.wondering;

import dk.traad.kernel.AdultId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A talk with the family, as it is noted afterwards.
 *
 * @param talkedWith the ids of those of the family who were there
 */
record TalkForm(String key, String talkedOn, String how, List<String> talkedWith, String talkWords) {
    TalkForm(
            @Nullable String key,
            @Nullable String talkedOn,
            @Nullable String how,
            @Nullable List<String> talkedWith,
            @Nullable String talkWords) {
        this.key = Typed.text(key);
        this.talkedOn = Typed.text(talkedOn);
        this.how = Typed.text(how);
        this.talkedWith = talkedWith == null ? List.of() : List.copyOf(talkedWith);
        this.talkWords = Typed.text(talkWords);
    }

    /** Begins today; with only one in the family there is no question whom one talked with. */
    static TalkForm empty(LocalDate today, List<CustodyHolder> family) {
        var only = family.size() == 1 ? List.of(family.getFirst().id().toString()) : List.<String>of();
        return new TalkForm("", today.toString(), "", only, "");
    }

    void check(Errors errors, Wondering wondering, List<CustodyHolder> family, LocalDate today) {
        var on = Typed.date(talkedOn);
        if (on == null || on.isAfter(today) || on.isBefore(wondering.noticedOn())) {
            errors.rejectValue("talkedOn", "wondering.talk.day-wrong");
        }
        if (Arrays.stream(Entry.How.values()).noneMatch(one -> one.name().equals(how))) {
            errors.rejectValue("how", "wondering.talk.how-missing");
        }
        var known = family.stream().map(holder -> holder.id().toString()).toList();
        if (!known.containsAll(talkedWith) || (talkedWith.isEmpty() && !known.isEmpty())) {
            errors.rejectValue("talkedWith", "wondering.talk.with-missing");
        }
        Typed.checkLength(errors, "talkWords", talkWords);
    }

    Entry.Talk talk() {
        return new Entry.Talk(LocalDate.parse(talkedOn), Entry.How.valueOf(how));
    }

    List<AdultId> with() {
        return talkedWith.stream().map(id -> new AdultId(UUID.fromString(id))).toList();
    }

    Entry.Id entry(Wondering.Id wondering, UUID by) {
        return new Entry.Id(Typed.key(key, wondering, by, talkedOn, how, talkedWith, talkWords));
    }
}
