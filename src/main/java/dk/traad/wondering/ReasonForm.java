package dk.traad.wondering;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Why a wondering is taken up again, or was opened by mistake. */
record ReasonForm(String key, String reason) {
    ReasonForm(@Nullable String key, @Nullable String reason) {
        this.key = Typed.text(key);
        this.reason = Typed.text(reason);
    }

    static ReasonForm of(String reason) {
        return new ReasonForm("", reason);
    }

    void check(Errors errors) {
        Typed.checkNeeded(errors, "reason", reason, "wondering.reason-missing");
    }

    Entry.Id entry(Wondering.Id wondering, UUID by, Entry.Kind kind) {
        return new Entry.Id(Typed.key(key, wondering, by, kind, reason));
    }
}
