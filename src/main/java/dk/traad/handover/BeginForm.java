package dk.traad.handover;

import dk.traad.handover.Choices.Receiver;
import dk.traad.kernel.UnitId;
import dk.traad.platform.web.TypedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.validation.Errors;

/** To whom, for what, and until when. */
record BeginForm(String to, String purpose, String until) {
    private static final int LONGEST = 300;

    BeginForm {
        to = TypedText.of(to);
        purpose = TypedText.of(purpose);
        until = TypedText.of(until);
    }

    /** @param isClosed where the parents hand over themselves */
    void check(Errors errors, List<Receiver> receivers, Predicate<UnitId> isClosed, LocalDate today) {
        if (chosen(receivers).isEmpty()) {
            errors.rejectValue("to", "handover.begin.to-missing");
        }
        if (chosen(receivers).filter(one -> isClosed.test(one.id())).isPresent()) {
            errors.rejectValue("to", "handover.refused.parents");
        }
        if (purpose.isEmpty()) {
            errors.rejectValue("purpose", "handover.begin.purpose-missing");
        }
        if (purpose.length() > LONGEST) {
            errors.rejectValue("purpose", "handover.begin.purpose-long");
        }
        var day = TypedText.date(until);
        if (day.isEmpty() || day.get().isBefore(today) || day.get().isAfter(today.plusYears(1))) {
            errors.rejectValue("until", "handover.begin.until-wrong");
        }
    }

    Optional<Receiver> chosen(List<Receiver> receivers) {
        return receivers.stream()
                .filter(receiver -> receiver.id().toString().equals(to))
                .findFirst();
    }
}
