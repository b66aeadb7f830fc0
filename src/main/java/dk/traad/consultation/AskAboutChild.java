package dk.traad.consultation;

import dk.traad.access.Access;
import dk.traad.consent.ConsentRequest;
import dk.traad.consent.ConsentWriting;
import dk.traad.consent.ConsentWriting.Chosen;
import dk.traad.consent.Disclosures;
import dk.traad.consent.FamilyConsentAction;
import dk.traad.consent.Follows;
import dk.traad.consent.ItemKind;
import dk.traad.consent.Passage;
import dk.traad.consultation.ChildConsultation.State;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.UnitId;
import dk.traad.platform.mail.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A question about one child: the family first, then the health visitors, then what the place does next. */
@Component
class AskAboutChild {
    /** Long enough to find a time, and short enough that it is still about today. */
    static final int OPEN_FOR_MONTHS = 3;

    private final Access access;
    private final ChildConsultations consultations;
    private final ConsentWriting writing;
    private final Disclosures disclosures;
    private final Outbox outbox;
    private final Clock clock;

    AskAboutChild(
            Access access,
            ChildConsultations consultations,
            ConsentWriting writing,
            Disclosures disclosures,
            Outbox outbox,
            Clock clock) {
        this.access = access;
        this.consultations = consultations;
        this.writing = writing;
        this.disclosures = disclosures;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param why what it is about, in the words the family reads */
    ConsentRequest.Id ask(ChildId child, UnitId from, UnitId to, AboutChildForm form, String why, EmployeeId by) {
        var now = clock.instant();
        var id = writing.prepare(
                ConsentRequest.About.CONSULTATION,
                child,
                from,
                to,
                form.purpose(),
                today().plusMonths(OPEN_FOR_MONTHS),
                by,
                now);
        var question = new Chosen(
                ItemKind.PARAGRAPH,
                null,
                1,
                from,
                today(),
                List.of(new Passage("QUESTION", form.question())),
                why,
                Follows.ON_CONSENT,
                "");
        writing.add(id, question, null, by, now);
        writing.ask(id, by, now);
        consultations.ask(id, child, form.chosenTopics());
        outbox.tellOfNews(access.custodyHoldersWho(FamilyConsentAction.ANSWER_CONSENT, child));
        return id;
    }

    /** Only what the family's yes covers at this very moment. */
    void send(ChildConsultation seen, EmployeeId by) {
        var now = held(seen, State.READY);
        if (disclosures.open(now.id(), List.of(now.item().id()), by, clock.instant(), today()) != 1) {
            throw new IllegalStateException("the consent moved while its request was held");
        }
        tellFamily(now);
    }

    void agree(ChildConsultation seen, TimeForm form, EmployeeId by) {
        var now = held(seen, State.SENT, State.AGREED);
        require(consultations.agree(now, by, form.day(), form.time().orElseThrow()));
        tellFamily(now);
    }

    void hold(ChildConsultation seen, String nextSteps) {
        var now = held(seen, State.AGREED);
        require(consultations.hold(now, nextSteps, today()));
        tellFamily(now);
    }

    void cancel(ChildConsultation seen) {
        var now = held(seen, State.FAMILY_ASKED, State.READY, State.SENT, State.AGREED);
        writing.callOff(now.id(), clock.instant());
        disclosures.returned(now.id(), clock.instant(), today());
    }

    private ChildConsultation held(ChildConsultation seen, State... states) {
        writing.hold(seen.id());
        var now = consultations.of(seen.id(), today());
        require(List.of(states).contains(now.state(today())));
        return now;
    }

    private static void require(boolean isAsItWas) {
        if (!isAsItWas) {
            throw new Conflict("consultation.refused.moved-on");
        }
    }

    private void tellFamily(ChildConsultation about) {
        outbox.tellOfNews(access.custodyHoldersWho(
                FamilyConsentAction.READ_OWN_CONSENTS, about.request().child()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
