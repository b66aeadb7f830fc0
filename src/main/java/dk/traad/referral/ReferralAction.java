package dk.traad.referral;

import static dk.traad.access.Rule.staff;
import static dk.traad.kernel.Role.CHILD_MINDER;
import static dk.traad.kernel.Role.COORDINATOR;
import static dk.traad.kernel.Role.EDUCATOR;
import static dk.traad.kernel.Role.HEALTH_VISITOR;
import static dk.traad.kernel.Role.LEADER;
import static dk.traad.kernel.Role.PP_ADVICE;
import static dk.traad.kernel.Role.SOCIAL_WORKER;
import static dk.traad.kernel.Role.TEACHER;

import dk.traad.access.ChildAction;
import dk.traad.access.Rule;
import java.util.List;

/**
 * What staff do with the referrals of a child. Whoever works where it was sent reads that one referral before accepting it,
 * and the child's file only afterwards, for as long as it is open.
 */
enum ReferralAction implements ChildAction {
    REFER_CHILD(
            staff(EDUCATOR, TEACHER).whoWorkInTheGroup(),
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(LEADER).whoLeadTheUnit()),
    READ_REFERRAL(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup().andThirtyDaysAfter(),
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(LEADER).whoLeadTheUnit().andThirtyDaysAfter(),
            staff(COORDINATOR).whoCoordinate(),
            staff(PP_ADVICE, SOCIAL_WORKER).whoHaveAnOpenReferral(),
            staff(PP_ADVICE, SOCIAL_WORKER).whoWereAsked()),
    ACCEPT_REFERRAL(staff(PP_ADVICE, SOCIAL_WORKER).whoWereAsked()),
    /** Back to the colleagues, who can accept it then. */
    PUT_BACK_REFERRAL(staff(PP_ADVICE, SOCIAL_WORKER).whoHaveAnOpenReferral()),
    CLOSE_REFERRAL(
            staff(EDUCATOR, TEACHER).whoWorkInTheGroup(),
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(LEADER).whoLeadTheUnit(),
            staff(PP_ADVICE, SOCIAL_WORKER).whoHaveAnOpenReferral(),
            staff(PP_ADVICE, SOCIAL_WORKER).whoWereAsked());

    private final List<Rule> rules;

    ReferralAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
