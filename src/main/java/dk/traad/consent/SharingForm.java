package dk.traad.consent;

import dk.traad.kernel.TransitionKind;
import dk.traad.platform.web.TypedText;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.validation.Errors;

/** A rule as it is tried and decided. */
record SharingForm(String kind, String transition, String follows, String legalBasis) {
    private static final int LONGEST = 300;

    SharingForm {
        kind = TypedText.of(kind);
        transition = TypedText.of(transition);
        follows = TypedText.of(follows);
        legalBasis = TypedText.of(legalBasis);
    }

    static SharingForm of(SharingRule rule) {
        return new SharingForm(
                rule.kind().name(),
                String.valueOf(rule.transition()),
                rule.follows().name(),
                rule.legalBasis());
    }

    void check(Errors errors) {
        if (chosen(ItemKind.class, kind).isEmpty()) {
            errors.rejectValue("kind", "consent.rule.kind-missing");
        }
        if (chosen(TransitionKind.class, transition).isEmpty()) {
            errors.rejectValue("transition", "consent.rule.transition-missing");
        }
        var chosen = chosen(Follows.class, follows);
        if (chosen.isEmpty()) {
            errors.rejectValue("follows", "consent.rule.follows-missing");
        }
        if (chosen.filter(Follows.BY_RULE::equals).isPresent() && legalBasis.isEmpty()) {
            errors.rejectValue("legalBasis", "consent.rule.basis-missing");
        }
        if (legalBasis.length() > LONGEST) {
            errors.rejectValue("legalBasis", "consent.rule.basis-long");
        }
    }

    Optional<ItemKind> itemKind() {
        return chosen(ItemKind.class, kind);
    }

    Optional<TransitionKind> transitionKind() {
        return chosen(TransitionKind.class, transition);
    }

    Optional<Follows> decision() {
        return chosen(Follows.class, follows);
    }

    private static <T extends Enum<T>> Optional<T> chosen(Class<T> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
