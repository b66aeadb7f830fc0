package dk.traad.statutoryreport;

import dk.traad.platform.web.TypedText;
import dk.traad.screen.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A report being written. */
record ReportForm(
        @Nullable String to,
        @Nullable String facts,
        @Nullable String judgement,
        @Nullable String tried,
        @Nullable String told,
        @Nullable String notTold,
        @Nullable String acute) {
    static final String YES = "YES";
    static final String NO = "NO";
    private static final int LONGEST = 6000;

    ReportForm {
        to = TypedText.of(to);
        facts = TypedText.of(facts);
        judgement = TypedText.of(judgement);
        tried = TypedText.of(tried);
        told = TypedText.of(told);
        notTold = TypedText.of(notTold);
        acute = TypedText.of(acute);
    }

    static ReportForm blank(List<Option> receivers) {
        return new ReportForm(receivers.isEmpty() ? "" : receivers.getFirst().value(), "", "", "", "", "", "");
    }

    void check(Errors errors, List<Option> receivers) {
        if (receivers.stream().noneMatch(one -> one.value().equals(to))) {
            errors.rejectValue("to", "statutoryreport.to.missing");
        }
        checkWords(errors, "facts", TypedText.of(facts), "statutoryreport.facts.missing");
        checkWords(errors, "judgement", TypedText.of(judgement), "statutoryreport.judgement.missing");
        if (TypedText.of(tried).length() > LONGEST) {
            errors.rejectValue("tried", "statutoryreport.long");
        }
        if (!YES.equals(told) && !NO.equals(told)) {
            errors.rejectValue("told", "statutoryreport.told.missing");
        }
        if (NO.equals(told)) {
            checkWords(errors, "notTold", TypedText.of(notTold), "statutoryreport.notTold.missing");
        }
    }

    private static void checkWords(Errors errors, String field, String words, String missing) {
        if (words.isEmpty()) {
            errors.rejectValue(field, missing);
        }
        if (words.length() > LONGEST) {
            errors.rejectValue(field, "statutoryreport.long");
        }
    }

    ReportWords words() {
        return new ReportWords(
                TypedText.of(facts),
                TypedText.of(judgement),
                TypedText.of(tried),
                NO.equals(told) ? TypedText.of(notTold) : "");
    }

    boolean isAcute() {
        return "true".equals(acute);
    }
}
