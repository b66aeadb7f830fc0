package dk.traad.handover;

import dk.traad.consent.Answerer;
import dk.traad.consent.How;
import dk.traad.platform.web.TypedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What somebody of the family said, or wrote on paper, about each thing.
 *
 * @param person a custody holder's key, or YOUNG
 */
record RecordForm(
        String person,
        String how,
        @Nullable List<String> shown,
        @Nullable List<String> yes) {
    static final String YOUNG = "YOUNG";

    RecordForm {
        person = TypedText.of(person);
        how = TypedText.of(how);
    }

    static RecordForm empty() {
        return new RecordForm("", "", List.of(), List.of());
    }

    void check(Errors errors, List<Answerer> answerers) {
        if (chosen(answerers).isEmpty()) {
            errors.rejectValue("person", "handover.record.person-missing");
        }
        if (!how.equals(How.ORAL.name()) && !how.equals(How.PAPER.name())) {
            errors.rejectValue("how", "handover.record.how-missing");
        }
    }

    Optional<Answerer> chosen(List<Answerer> answerers) {
        return answerers.stream().filter(one -> key(one).equals(person)).findFirst();
    }

    static String key(Answerer one) {
        return one.adult() == null ? YOUNG : one.adult().toString();
    }

    Set<String> shownItems() {
        return shown == null ? Set.of() : Set.copyOf(shown);
    }

    Set<String> yesItems() {
        return yes == null ? Set.of() : Set.copyOf(yes);
    }
}
