package dk.traad.exchange;

import dk.traad.platform.web.TypedText;
import dk.traad.screen.Option;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Calling the meeting: with whom, when, why it is necessary, and what is said there. */
record ExchangeForm(
        @Nullable List<String> places,
        @Nullable String meetsOn,
        @Nullable String necessity,
        @Nullable String words,
        @Nullable String againBecause,
        @Nullable String noViolence) {
    private static final int LONGEST = 3000;
    private static final int MOST_PLACES = 5;
    private static final int LATEST_DAYS = 60;

    ExchangeForm {
        places = places == null ? List.of() : List.copyOf(places);
        meetsOn = TypedText.of(meetsOn);
        necessity = TypedText.of(necessity);
        words = TypedText.of(words);
        againBecause = TypedText.of(againBecause);
        noViolence = TypedText.of(noViolence);
    }

    static ExchangeForm blank() {
        return new ExchangeForm(List.of(), "", "", "", "", "");
    }

    /** @param isSecond whether there has been a meeting already */
    void check(Errors errors, List<Option> allowed, boolean isSecond, LocalDate today) {
        if (chosen(allowed).isEmpty() || chosen(allowed).size() > MOST_PLACES) {
            errors.rejectValue("places", "exchange.places.missing");
        }
        var day = TypedText.date(TypedText.of(meetsOn));
        if (day.isEmpty() || day.get().isBefore(today) || day.get().isAfter(today.plusDays(LATEST_DAYS))) {
            errors.rejectValue("meetsOn", "exchange.meetsOn.wrong");
        }
        checkWords(errors, "necessity", TypedText.of(necessity), "exchange.necessity.missing");
        checkWords(errors, "words", TypedText.of(words), "exchange.words.missing");
        if (isSecond) {
            checkWords(errors, "againBecause", TypedText.of(againBecause), "exchange.againBecause.missing");
        }
        if (!"true".equals(noViolence)) {
            errors.rejectValue("noViolence", "exchange.noViolence.missing");
        }
    }

    private static void checkWords(Errors errors, String field, String typed, String missing) {
        if (typed.isEmpty()) {
            errors.rejectValue(field, missing);
        }
        if (typed.length() > LONGEST) {
            errors.rejectValue(field, "exchange.long");
        }
    }

    List<String> chosen(List<Option> allowed) {
        var typed = places == null ? List.<String>of() : places;
        return allowed.stream().map(Option::value).filter(typed::contains).toList();
    }

    LocalDate day() {
        return TypedText.date(TypedText.of(meetsOn)).orElseThrow();
    }
}
