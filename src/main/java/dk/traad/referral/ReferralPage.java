package dk.traad.referral;

import dk.traad.platform.web.Fields;

/**
 * One referral, and what this reader may do with it.
 *
 * @param mayOpenChild whether the child's own page is open to this reader
 * @param reason of closing it, when it is being typed
 */
public record ReferralPage(
        Referral referral,
        boolean mayOpenChild,
        boolean mayAccept,
        boolean mayPutBack,
        boolean mayClose,
        Fields reason) {
    public String path() {
        return "/referrals/" + referral.id();
    }
}
