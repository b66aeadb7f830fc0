package dk.traad.breakglass;

import dk.traad.kernel.Cpr;
import dk.traad.platform.web.TypedText;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.validation.Errors;

/** Which child, and why. The number is never shown again; the reason is read by the family. */
public record BreakGlassForm(String number, String reason) {
    static final int SHORTEST = 20;
    public static final int LONGEST = 500;

    private static final Pattern CPR_NUMBER = Pattern.compile("\\d{6}[- ]?\\d{4}");

    public BreakGlassForm {
        number = TypedText.of(number);
        reason = TypedText.of(reason).replaceAll("\\s+", " ");
    }

    void check(Errors errors) {
        if (cpr().isEmpty()) {
            errors.rejectValue("number", "breakglass.number.wrong");
        }
        var length = reason.codePointCount(0, reason.length());
        if (length < SHORTEST) {
            errors.rejectValue("reason", "breakglass.reason.short");
        } else if (length > LONGEST) {
            errors.rejectValue("reason", "breakglass.reason.long");
        } else if (CPR_NUMBER.matcher(reason).find()) {
            errors.rejectValue("reason", "breakglass.reason.number");
        }
    }

    Optional<Cpr> cpr() {
        return Cpr.parse(number);
    }

    /** What goes back to the page. */
    BreakGlassForm withoutNumber() {
        return new BreakGlassForm("", CPR_NUMBER.matcher(reason).replaceAll("••••••-••••"));
    }
}
