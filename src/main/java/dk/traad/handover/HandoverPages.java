package dk.traad.handover;

import dk.traad.access.Access;
import dk.traad.child.Children;
import dk.traad.handover.HandoverPage.Forms;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Puts together the page of a handover for those who prepare it. */
@Component
class HandoverPages {
    private final Access access;
    private final Children children;
    private final Choices choices;
    private final DeliverHandover deliverHandover;
    private final ParentLed parentLed;

    HandoverPages(
            Access access, Children children, Choices choices, DeliverHandover deliverHandover, ParentLed parentLed) {
        this.access = access;
        this.children = children;
        this.choices = choices;
        this.deliverHandover = deliverHandover;
        this.parentLed = parentLed;
    }

    HandoverPage of(Handover handover, Professional who, Screen screen, UnaryOperator<Forms> typed) {
        var child = handover.child();
        var mayPrepare = access.may(who, HandoverAction.PREPARE_HANDOVER, child);
        var further = mayPrepare ? furtherChoices(handover, who, screen) : List.<Choice>of();
        var blank = further.isEmpty() ? Forms.blank().withItem(Fields.of(ItemForm.ofParagraph())) : Forms.blank();
        return new HandoverPage(
                handover,
                children.of(child),
                further,
                deliverHandover.open(handover),
                mayPrepare,
                access.may(who, HandoverAction.DELIVER_HANDOVER, child),
                access.may(who, HandoverAction.RECORD_CONSENT, child),
                parentLed.of(handover).orElse(null),
                typed.apply(blank));
    }

    private List<Choice> furtherChoices(Handover handover, Professional who, Screen screen) {
        return choices.of(handover.child(), who.employee(), screen.today()).stream()
                .filter(choice -> !handover.carries(choice))
                .toList();
    }
}
