package dk.traad.consent;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a family answers, by its own login or written down for it; a yes taken back shuts at once what it had opened. */
@Component
public class AnswerConsent {
    private final Consents consents;
    private final ConsentWriting writing;
    private final Disclosures disclosures;
    private final Clock clock;

    AnswerConsent(Consents consents, ConsentWriting writing, Disclosures disclosures, Clock clock) {
        this.consents = consents;
        this.writing = writing;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /**
     * @param shown the items as they stood on the page: an answer is to exactly these words
     * @param yes those of them that may go on
     * @param remarks what is said to the words at the same time
     */
    void answer(
            ConsentRequest.Id request,
            @Nullable AdultId person,
            Set<String> shown,
            Set<String> yes,
            Map<ConsentItem.Id, String> remarks) {
        var consent = held(request, person);
        requireSame(consent, shown);
        requirePresent(consent, remarks.keySet());
        for (var item : consent.toAnswer()) {
            note(consent, item, person, yes.contains(item.id().toString()), How.PORTAL, null);
        }
        note(remarks, person);
    }

    /** Said or handed in on paper, and written down by an employee; the person reads that and can contest it. */
    public void record(
            ConsentRequest.Id request,
            @Nullable AdultId person,
            How how,
            Set<String> shown,
            Set<String> yes,
            EmployeeId by) {
        var consent = held(request, person);
        requireSame(consent, shown);
        for (var item : consent.toAnswer()) {
            note(consent, item, person, yes.contains(item.id().toString()), how, by);
        }
    }

    /**
     * @param item null for everything this person has said yes to in the request
     * @return whether the receiver had any of it
     */
    boolean withdraw(ConsentRequest.Id request, @Nullable AdultId person, ConsentItem.@Nullable Id item) {
        writing.hold(request);
        var consent = consents.at(request, today());
        requireAnswerer(consent, person);
        var wasThere = false;
        for (var one : consent.items()) {
            if ((item == null || item.equals(one.id())) && saidLast(consent, one, person) == Answer.YES) {
                wasThere |= takeBack(one, person);
            }
        }
        return wasThere;
    }

    /** "That is not what I said": the answer counts no longer, whatever it was. */
    void contest(ConsentRequest.Id request, @Nullable AdultId person, ConsentItem.Id item) {
        writing.hold(request);
        var consent = consents.at(request, today());
        requireAnswerer(consent, person);
        var last = consent.latest(item, person);
        if (last.isEmpty() || !last.get().canBeContested()) {
            throw new Conflict("consent.refused.not-contestable");
        }
        writing.answer(item, person, Answer.CONTESTED, How.PORTAL, null, clock.instant());
        disclosures.withdraw(item, clock.instant(), today());
    }

    void remark(ConsentRequest.Id request, @Nullable AdultId person, Map<ConsentItem.Id, String> remarks) {
        requirePresent(held(request, person), remarks.keySet());
        note(remarks, person);
    }

    private void note(Map<ConsentItem.Id, String> remarks, @Nullable AdultId person) {
        remarks.forEach((item, words) -> writing.remark(item, person, words, clock.instant()));
    }

    private static void requirePresent(Consent consent, Set<ConsentItem.Id> items) {
        var present = consent.present().stream().map(ConsentItem::id).collect(Collectors.toSet());
        if (!present.containsAll(items)) {
            throw new Conflict("consent.refused.changed");
        }
    }

    private Consent held(ConsentRequest.Id request, @Nullable AdultId person) {
        writing.hold(request);
        var consent = consents.at(request, today());
        requireAnswerer(consent, person);
        if (consent.request().isCalledOff() || !consent.request().isAsked()) {
            throw new Conflict("consent.refused.called-off");
        }
        if (consent.request().isOver(today())) {
            throw new Conflict("consent.refused.over");
        }
        return consent;
    }

    private static void requireAnswerer(Consent consent, @Nullable AdultId person) {
        if (!consent.isAnswerer(person)) {
            throw new Conflict("consent.refused.not-yours");
        }
    }

    private static void requireSame(Consent consent, Set<String> shown) {
        var present =
                consent.toAnswer().stream().map(item -> item.id().toString()).collect(Collectors.toSet());
        if (!present.equals(shown)) {
            throw new Conflict("consent.refused.changed");
        }
    }

    /** The same answer again is no news. */
    private void note(
            Consent consent,
            ConsentItem item,
            @Nullable AdultId person,
            boolean isYes,
            How how,
            @Nullable EmployeeId by) {
        var last = saidLast(consent, item, person);
        if (isYes) {
            if (last != Answer.YES) {
                writing.answer(item.id(), person, Answer.YES, how, by, clock.instant());
            }
            return;
        }
        if (last == Answer.YES) {
            takeBack(item, person, how, by);
        } else if (last != Answer.NO && last != Answer.WITHDRAWN) {
            writing.answer(item.id(), person, Answer.NO, how, by, clock.instant());
        }
    }

    private boolean takeBack(ConsentItem item, @Nullable AdultId person) {
        return takeBack(item, person, How.PORTAL, null);
    }

    private boolean takeBack(ConsentItem item, @Nullable AdultId person, How how, @Nullable EmployeeId by) {
        writing.answer(item.id(), person, Answer.WITHDRAWN, how, by, clock.instant());
        return disclosures.withdraw(item.id(), clock.instant(), today());
    }

    private static @Nullable Answer saidLast(Consent consent, ConsentItem item, @Nullable AdultId person) {
        return consent.latest(item.id(), person).map(ConsentFact::answer).orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
