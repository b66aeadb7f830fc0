package dk.traad.programme;

import dk.traad.kernel.Role;
import dk.traad.platform.web.TypedText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A step as it is typed.
 *
 * @param checksDa one thing to think of in each line; as many in English
 */
record CooperationStepForm(
        String number, String stepNameDa, String stepNameEn, String role, String checksDa, String checksEn) {
    static final List<Role> ROLES = List.of(Role.HEALTH_VISITOR, Role.EDUCATOR, Role.LEADER);

    private static final int MOST_STEPS = 20;
    private static final int MOST_CHECKS = 10;
    private static final int LONGEST = 120;

    CooperationStepForm(
            @Nullable String number,
            @Nullable String stepNameDa,
            @Nullable String stepNameEn,
            @Nullable String role,
            @Nullable String checksDa,
            @Nullable String checksEn) {
        this.number = TypedText.of(number);
        this.stepNameDa = TypedText.of(stepNameDa);
        this.stepNameEn = TypedText.of(stepNameEn);
        this.role = TypedText.of(role);
        this.checksDa = TypedText.of(checksDa);
        this.checksEn = TypedText.of(checksEn);
    }

    void check(Errors errors) {
        if (!number.matches("\\d{1,2}") || Integer.parseInt(number) < 1 || Integer.parseInt(number) > MOST_STEPS) {
            errors.rejectValue("number", "programme.step.number.wrong");
        }
        if (stepNameDa.isEmpty() || stepNameDa.length() > LONGEST) {
            errors.rejectValue("stepNameDa", "programme.step.name.wrong");
        }
        if (stepNameEn.isEmpty() || stepNameEn.length() > LONGEST) {
            errors.rejectValue("stepNameEn", "programme.step.name.wrong");
        }
        if (ROLES.stream().noneMatch(one -> one.name().equals(role))) {
            errors.rejectValue("role", "programme.step.role.wrong");
        }
        if (!fits(lines(checksDa))) {
            errors.rejectValue("checksDa", "programme.step.checks.wrong");
        }
        if (lines(checksEn).size() != lines(checksDa).size() || !fits(lines(checksEn))) {
            errors.rejectValue("checksEn", "programme.step.checks.as-many");
        }
    }

    private static boolean fits(List<String> lines) {
        return !lines.isEmpty()
                && lines.size() <= MOST_CHECKS
                && lines.stream().allMatch(line -> line.length() <= LONGEST);
    }

    private static List<String> lines(String typed) {
        return Stream.of(typed.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Only once it has been checked. */
    CooperationStep step() {
        return new CooperationStep(
                Integer.parseInt(number), stepNameDa, stepNameEn, Role.valueOf(role), lines(checksDa), lines(checksEn));
    }
}
