package dk.traad.referral;

import dk.traad.child.Child;
import dk.traad.platform.web.Fields;
import dk.traad.referral.Referrals.Receiver;
import dk.traad.screen.Option;
import java.util.List;

/** Referring a child: where to, and why. */
public record NewReferralPage(Child child, Fields fields, List<Receiver> receivers) {
    public List<Option> options() {
        return receivers.stream()
                .map(receiver -> new Option(receiver.id().toString(), receiver.name()))
                .toList();
    }
}
