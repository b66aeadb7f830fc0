package dk.traad.referral;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.UnitId;
import dk.traad.platform.mail.Outbox;
import dk.traad.referral.Referral.Move;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens a referral and moves it on. The parents are told when it is opened and when it is closed. */
@Component
class MoveReferral {
    private final Access access;
    private final Referrals referrals;
    private final Outbox outbox;
    private final Clock clock;

    MoveReferral(Access access, Referrals referrals, Outbox outbox, Clock clock) {
        this.access = access;
        this.referrals = referrals;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The same sent twice is opened once; with other words it is a referral that is there already. */
    void open(ChildId child, UnitId to, String reason, EmployeeId by) {
        if (referrals.open(child, to, reason, by, clock.instant())) {
            tellParents(child);
            return;
        }
        var isTheSame = referrals.of(List.of(child), LocalDate.now(clock)).stream()
                .anyMatch(one -> one.state().isOpen()
                        && one.openedBy().equals(by)
                        && one.reason().equals(reason));
        if (!isTheSame) {
            throw new Conflict("referral.refused.there");
        }
    }

    void accept(Referral referral, EmployeeId who) {
        referral.state().after(Move.ACCEPT);
        moved(referrals.accept(referral, who, clock.instant(), LocalDate.now(clock)));
    }

    void putBack(Referral referral, EmployeeId who) {
        referral.state().after(Move.PUT_BACK);
        moved(referrals.putBack(referral, who));
    }

    void close(Referral referral, String reason, EmployeeId by) {
        referral.state().after(Move.CLOSE);
        moved(referrals.close(referral, reason, by, clock.instant()));
        tellParents(referral.child());
    }

    private static void moved(boolean isMoved) {
        if (!isMoved) {
            throw new Conflict("referral.refused.moved-on");
        }
    }

    private void tellParents(ChildId child) {
        outbox.tellOfNews(access.custodyHoldersWho(FamilyReferralAction.READ_OWN_REFERRALS, child));
    }
}
