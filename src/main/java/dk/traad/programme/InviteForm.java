package dk.traad.programme;

import dk.traad.platform.web.TypedText;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Inviting a place into a wave.
 *
 * @param workerHours when the social worker is there for whoever comes by
 */
record InviteForm(String unit, String wave, String socialWorker, String workerHours) {
    private static final int LONGEST = 80;

    InviteForm(
            @Nullable String unit, @Nullable String wave, @Nullable String socialWorker, @Nullable String workerHours) {
        this.unit = TypedText.of(unit);
        this.wave = TypedText.of(wave);
        this.socialWorker = TypedText.of(socialWorker);
        this.workerHours = TypedText.of(workerHours);
    }

    void check(Errors errors, List<ProgrammeUnits.Choice> units) {
        if (units.stream().noneMatch(one -> one.id().toString().equals(unit))) {
            errors.rejectValue("unit", "programme.unit.missing");
        }
        if (!wave.matches("[1-9]")) {
            errors.rejectValue("wave", "programme.wave.wrong");
        }
        if (workerHours.length() > LONGEST) {
            errors.rejectValue("workerHours", "programme.worker.hours.long");
        }
    }

    /** Only once it has been checked. */
    int number() {
        return Integer.parseInt(wave);
    }

    Optional<UUID> worker(List<ProgrammeUnits.Choice> known) {
        return TypedText.id(socialWorker)
                .filter(id -> known.stream().anyMatch(one -> one.id().equals(id)));
    }
}
