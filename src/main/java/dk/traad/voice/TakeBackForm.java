package dk.traad.voice;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Why something was noted by mistake. */
record TakeBackForm(String reason) {
    TakeBackForm(@Nullable String reason) {
        this.reason = VoiceForm.plain(reason);
    }

    void check(Errors errors) {
        if (reason.isEmpty()) {
            errors.rejectValue("reason", "voice.take-back.reason-missing");
        }
        if (reason.length() > VoiceForm.MOST) {
            errors.rejectValue("reason", "voice.form.too-long");
        }
    }
}
