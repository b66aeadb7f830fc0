package dk.traad.handover;

import dk.traad.child.Child;
import dk.traad.consent.ConsentItem;
import dk.traad.consent.ItemTitle;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import dk.traad.transition.Transition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A handover for those who prepare it.
 *
 * @param choices what can be chosen, newest first
 * @param open the items that would go now
 * @param parentLed the transition its parents hand over themselves, which keeps this closed; otherwise null
 * @param forms what is being typed in each of its forms
 */
public record HandoverPage(
        Handover handover,
        Child child,
        List<Choice> choices,
        List<ConsentItem> open,
        boolean mayPrepare,
        boolean mayDeliver,
        boolean mayRecord,
        @Nullable Transition parentLed,
        Forms forms) {

    /**
     * One of them is what was sent; the others are as they were.
     *
     * @param refusal why what was sent had no effect; null when nothing was refused
     */
    public record Forms(
            Fields item,
            Fields rewrite,
            Fields record,
            @Nullable String refusal) {
        static Forms blank() {
            return new Forms(
                    Fields.of(ItemForm.empty()),
                    Fields.of(new RewriteForm("", "")),
                    Fields.of(RecordForm.empty()),
                    null);
        }

        Forms withItem(Fields typed) {
            return new Forms(typed, rewrite, record, refusal);
        }

        Forms withRewrite(Fields typed) {
            return new Forms(item, typed, record, refusal);
        }

        Forms withRecord(Fields typed) {
            return new Forms(item, rewrite, typed, refusal);
        }

        /** @param why the key of the sentence that says why nothing happened */
        Forms refused(String why) {
            return new Forms(item, rewrite, record, why);
        }

        /** The one with something wrong in it. */
        public Fields mistaken() {
            return !item.isValid() ? item : !rewrite.isValid() ? rewrite : record;
        }
    }

    public List<Option> sources(Screen screen) {
        var options = new ArrayList<Option>();
        options.add(new Option(
                ItemForm.PARAGRAPH,
                screen.text("handover.item.paragraph"),
                screen.text("handover.item.paragraph.hint")));
        choices.forEach(one -> options.add(new Option(
                one.key(), screen.text("consent.title." + one.kind(), one.place(), screen.date(one.madeOn())))));
        return List.copyOf(options);
    }

    public List<Option> people(Screen screen) {
        return handover.consent().answerers().stream()
                .map(one -> new Option(RecordForm.key(one), one.name()))
                .toList();
    }

    public String title(ConsentItem item, Screen screen) {
        return ItemTitle.of(item, item.madeUnit(), screen);
    }

    public boolean wouldGo(ConsentItem item) {
        return open.contains(item);
    }

    public boolean isOpenForItems() {
        return mayPrepare && parentLed == null && handover.state().isOpenForItems();
    }

    public boolean canBeAsked() {
        return mayPrepare
                && parentLed == null
                && handover.state() == HandoverState.PREPARED
                && !handover.consent().present().isEmpty();
    }

    public boolean canBeDelivered() {
        return mayDeliver
                && parentLed == null
                && (handover.state() == HandoverState.ASKED || handover.state() == HandoverState.RETURNED)
                && !open.isEmpty();
    }

    /** Once asked, what becomes of it stands on the family's side. */
    public boolean isSeenByFamily() {
        return handover.state() != HandoverState.PREPARED;
    }

    public boolean canBeCalledOff() {
        return mayPrepare && handover.state().isOpenForItems();
    }

    public boolean canBeRecorded() {
        return mayRecord
                && handover.request().isAsked()
                && !handover.request().isCalledOff()
                && !handover.consent().toAnswer().isEmpty()
                && !handover.consent().answerers().isEmpty();
    }
}
