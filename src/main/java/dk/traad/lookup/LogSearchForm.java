package dk.traad.lookup;

import dk.traad.kernel.Cpr;
import dk.traad.platform.web.TypedText;
import java.util.Optional;
import org.springframework.validation.Errors;

/** For which case, and about whom. The number is never shown again. */
record LogSearchForm(String caseNumber, String child, String employee) {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;

    LogSearchForm {
        caseNumber = TypedText.of(caseNumber).replaceAll("\\s+", " ");
        child = TypedText.of(child);
        employee = TypedText.of(employee);
    }

    void check(Errors errors) {
        if (caseNumber.length() < SHORTEST || caseNumber.length() > LONGEST) {
            errors.rejectValue("caseNumber", "lookup.search.case.missing");
        } else if (caseNumber.matches(".*\\d{6}[- ]?\\d{4}.*")
                && Cpr.parse(caseNumber).isPresent()) {
            errors.rejectValue("caseNumber", "lookup.search.case.number");
        }
        if (child.isEmpty() == employee.isEmpty()) {
            errors.rejectValue("child", "lookup.search.one");
        } else if (!child.isEmpty() && number().isEmpty()) {
            errors.rejectValue("child", "lookup.search.child.wrong");
        }
    }

    Optional<Cpr> number() {
        return Cpr.parse(child);
    }

    /** What goes back to the page. */
    LogSearchForm withoutNumber() {
        return new LogSearchForm(Cpr.parse(caseNumber).isPresent() ? "" : caseNumber, "", employee);
    }
}
