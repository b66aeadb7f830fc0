package dk.traad.startmeeting;

import dk.traad.access.Access;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import dk.traad.platform.mail.Outbox;
import dk.traad.platform.web.Fields;
import dk.traad.startmeeting.MeetingOffer.Place;
import dk.traad.startmeeting.MeetingOffer.Reply;
import dk.traad.startmeeting.MeetingOffer.Stage;
import dk.traad.transition.MoveTransition;
import dk.traad.transition.Transition;
import dk.traad.transition.TransitionMove;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From the offer over the family's answer to the meeting and its follow-up; the transition moves along. */
@Component
class HoldMeeting {
    /** A family that says later is left in peace so long. */
    private static final int DAYS_IN_PEACE = 30;

    private final Access access;
    private final MeetingOffers offers;
    private final MoveTransition moveTransition;
    private final Outbox outbox;
    private final Clock clock;

    HoldMeeting(Access access, MeetingOffers offers, MoveTransition moveTransition, Outbox outbox, Clock clock) {
        this.access = access;
        this.offers = offers;
        this.moveTransition = moveTransition;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A new one only when the family said no to the one before, or it was held. */
    void offer(Transition transition, String why, EmployeeId by) {
        var isOpen = offers.newest(transition)
                .filter(one -> one.stage() != Stage.DECLINED && one.heldOn() == null)
                .isPresent();
        if (isOpen) {
            throw new Conflict("startmeeting.refused.there");
        }
        moveTransition.offerMeeting(transition, by);
        offers.offer(transition, why, by, clock.instant());
    }

    /** @param notedBy null when the family answers itself; a yes opens to those who receive what they need for the meeting */
    void answer(
            Transition transition, MeetingOffer offer, AdultId adult, AnswerForm form, @Nullable EmployeeId notedBy) {
        if (!offer.isAnswerable()) {
            throw new Conflict("startmeeting.refused.held");
        }
        var reply = form.reply().orElseThrow();
        var askAgainOn = reply == Reply.LATER ? LocalDate.now(clock).plusDays(DAYS_IN_PEACE) : null;
        Place place = reply == Reply.YES ? form.where().orElseThrow() : null;
        offers.answer(offer, adult, reply, place, form.words(), askAgainOn, clock.instant(), notedBy);
        if (reply == Reply.YES) {
            moveTransition.openToReceiver(transition);
        }
    }

    void note(Transition transition, MeetingOffer offer, NoteForm form, EmployeeId by) {
        if (!offers.note(offer, form, by, clock.instant())) {
            throw new Conflict("startmeeting.refused.held");
        }
        if (transition.state().allows(TransitionMove.PREPARE)) {
            moveTransition.prepare(transition, "", by);
        }
        tellFamily(transition);
    }

    void followUp(Transition transition, MeetingOffer offer, String words, List<Integer> done, EmployeeId by) {
        if (!offers.followUp(offer, words, done, by, LocalDate.now(clock))) {
            throw new Conflict("startmeeting.refused.followed-up");
        }
        if (transition.state().allows(TransitionMove.FOLLOW_UP)) {
            moveTransition.followUp(transition, words, by);
        }
        tellFamily(transition);
    }

    void tellFamily(Transition transition) {
        outbox.tellOfNews(access.custodyHoldersWho(FamilyMeetingAction.ANSWER_MEETING_OFFER, transition.child()));
    }

    /** @throws Conflict when none was offered */
    MeetingOffer present(Transition transition) {
        return offers.newest(transition).orElseThrow(() -> new Conflict("startmeeting.refused.none"));
    }

    List<MeetingOffers.Holder> holders(Transition transition) {
        return offers.named(access.custodyHoldersWho(FamilyMeetingAction.ANSWER_MEETING_OFFER, transition.child()));
    }

    StartMeetingPage pageOf(Transition transition, Fields fields) {
        return new StartMeetingPage(transition, offers.newest(transition).orElse(null), holders(transition), fields);
    }
}
