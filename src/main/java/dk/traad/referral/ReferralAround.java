package dk.traad.referral;

import static dk.traad.referral.ReferralAction.READ_REFERRAL;
import static dk.traad.referral.ReferralAction.REFER_CHILD;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.circle.CircleParts;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.ThreadEntries;
import dk.traad.screen.ThreadEntry;
import dk.traad.screen.UnitParts;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Where staff meet referrals: around the child, on its thread, on the leader's page and on the desk. */
@Component
class ReferralAround implements CircleParts, ThreadEntries, UnitParts, WaitingLines {
    private static final int IN_CIRCLE = 20;
    private static final int IN_UNIT = 30;

    private final Access access;
    private final Referrals referrals;
    private final Templates templates;

    ReferralAround(Access access, Referrals referrals, Templates templates) {
        this.access = access;
        this.referrals = referrals;
        this.templates = templates;
    }

    @Override
    public List<CircleParts.Part> partsFor(ChildId child, Professional who, Screen screen) {
        if (!access.may(who, READ_REFERRAL, child)) {
            return List.of();
        }
        return List.of(new CircleParts.Part(
                IN_CIRCLE,
                templates.referralPart(
                        screen,
                        child,
                        referrals.of(List.of(child), screen.today()),
                        access.may(who, REFER_CHILD, child))));
    }

    @Override
    public List<ThreadEntry> entriesOf(ChildId child, Professional who, Screen screen) {
        if (!access.may(who, READ_REFERRAL, child)) {
            return List.of();
        }
        return referrals.of(List.of(child), screen.today()).stream()
                .map(one -> new ThreadEntry(
                        screen.day(one.openedAt()),
                        ThreadEntry.Bead.PERSON,
                        null,
                        screen.text("referral.bead", one.toUnit()),
                        "",
                        "/children/" + child + "/circle"))
                .toList();
    }

    /** The children of the unit that are referred now. */
    @Override
    public List<UnitParts.Part> partsFor(Professional who, Standing standing, Screen screen) {
        var open = referrals.of(access.children(who, REFER_CHILD), screen.today()).stream()
                .filter(one -> one.state().isOpen())
                .toList();
        access.shown(who, READ_REFERRAL, open.stream().map(Referral::child).toList());
        return List.of(new UnitParts.Part(IN_UNIT, templates.referralUnit(screen, open)));
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        if (!standing.isAny(Role.PP_ADVICE, Role.SOCIAL_WORKER)) {
            return onOthers(who, screen);
        }
        var toAccept =
                referrals
                        .sentTo(who.employee(), access.children(who, ReferralAction.ACCEPT_REFERRAL), screen.today())
                        .stream()
                        .filter(one -> one.state() == Referral.State.WAITING)
                        .map(one -> new Waiting(
                                        Waiting.Part.NOW,
                                        screen.day(one.openedAt()),
                                        screen.text("referral.desk.new", one.childName()),
                                        screen.text("referral.desk.from", one.openedByName(), one.fromUnit()),
                                        screen.text("referral.desk.read"),
                                        "/referrals/" + one.id())
                                .about(one.child()));
        return Stream.concat(toAccept, onOthers(who, screen).stream()).toList();
    }

    private List<Waiting> onOthers(Professional who, Screen screen) {
        return referrals.of(access.children(who, REFER_CHILD), screen.today()).stream()
                .filter(one ->
                        one.state() == Referral.State.WAITING && one.openedBy().equals(who.employee()))
                .map(one -> new Waiting(
                                Waiting.Part.ON_OTHERS,
                                screen.day(one.openedAt()),
                                screen.text("referral.desk.waiting", one.childName()),
                                screen.text("referral.desk.waiting-for", one.toUnit()),
                                screen.text("referral.desk.see"),
                                "/referrals/" + one.id())
                        .about(one.child()))
                .toList();
    }
}
