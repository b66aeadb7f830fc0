package dk.traad.consent;

import static dk.traad.consent.FamilyConsentAction.ANSWER_CONSENT;
import static dk.traad.consent.FamilyConsentAction.READ_OWN_CONSENTS;
import static dk.traad.consent.FamilyConsents.adult;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.platform.print.PrintedPage;
import dk.traad.platform.web.Fields;
import dk.traad.platform.web.Pages;
import dk.traad.platform.web.TypedText;
import dk.traad.screen.Screen;
import java.io.Serializable;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pages.Templates;

/** The family reads what would be passed on, word by word, and each answers: the one place to give and to take back. */
@Controller
@Transactional
class FamilyConsentController {
    private static final String CHOSEN = "chosen";

    private final Access access;
    private final Consents consents;
    private final FamilyConsents shown;
    private final AnswerConsent answerConsent;
    private final SharingRules rules;
    private final ReceiptFile receiptFile;
    private final Clock clock;
    private final Templates templates;

    FamilyConsentController(
            Access access,
            Consents consents,
            FamilyConsents shown,
            AnswerConsent answerConsent,
            SharingRules rules,
            ReceiptFile receiptFile,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.consents = consents;
        this.shown = shown;
        this.answerConsent = answerConsent;
        this.rules = rules;
        this.receiptFile = receiptFile;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/family/children/{child}/consents")
    View all(Citizen who, Screen screen, @PathVariable ChildId child) {
        access.require(who, READ_OWN_CONSENTS, child);
        return page(templates.consentFamily(
                screen,
                FamilyConsents.home(who, child),
                shown.child(child),
                shown.of(child, who, screen),
                access.may(who, ANSWER_CONSENT, child)));
    }

    @GetMapping("/family/children/{child}/what-follows")
    View whatFollows(Citizen who, Screen screen, @PathVariable ChildId child) {
        access.require(who, READ_OWN_CONSENTS, child);
        return page(templates.consentFollows(
                screen,
                FamilyConsents.home(who, child),
                shown.child(child),
                new SharingPage(rules.all(), null, Fields.of(null))));
    }

    @GetMapping("/family/consents/{id}")
    View show(Citizen who, Screen screen, @PathVariable ConsentRequest.Id id, Model carried) {
        access.require(who, READ_OWN_CONSENTS, consents.childOf(id));
        return page(templates.consentAnswer(screen, asked(id, who, screen), chosen(carried), null));
    }

    @GetMapping("/family/consents/{id}/receipt")
    View receipt(Citizen who, Screen screen, @PathVariable ConsentRequest.Id id) {
        access.require(who, READ_OWN_CONSENTS, consents.childOf(id));
        var consent = answered(id, who, screen);
        return page(templates.consentReceipt(
                screen, consent, shown.child(consent.request().child())));
    }

    @GetMapping("/family/consents/{id}/receipt.pdf")
    View receiptDocument(Citizen who, Screen screen, @PathVariable ConsentRequest.Id id) {
        access.require(who, READ_OWN_CONSENTS, consents.childOf(id));
        var consent = answered(id, who, screen);
        return PrintedPage.answer(
                templates.consentReceiptDocument(
                        screen, consent, shown.child(consent.request().child()), screen.moment(clock.instant())),
                "kvittering.pdf");
    }

    /** Signed, for programs. */
    @GetMapping("/family/consents/{id}/receipt.json")
    View receiptFile(Citizen who, Screen screen, @PathVariable ConsentRequest.Id id) {
        access.require(who, READ_OWN_CONSENTS, consents.childOf(id));
        return receiptFile.answer(answered(id, who, screen), screen);
    }

    /** The words as they are read where they go, with this reader's own answers: a file to keep. */
    @GetMapping("/family/consents/{id}/handover.pdf")
    View document(Citizen who, Screen screen, @PathVariable ConsentRequest.Id id) {
        access.require(who, READ_OWN_CONSENTS, consents.childOf(id));
        return PrintedPage.answer(
                templates.consentDocument(
                        screen, FamilyDocument.of(asked(id, who, screen), screen), screen.moment(clock.instant())),
                HandoverDocument.FILE);
    }

    /** To words that have changed meanwhile nothing is answered, and the new ones stand on the page; nor to half of them. */
    @PostMapping("/family/consents/{id}/answer")
    View answer(
            Citizen who,
            Screen screen,
            @PathVariable ConsentRequest.Id id,
            @RequestParam MultiValueMap<String, String> sent) {
        access.require(who, ANSWER_CONSENT, consents.childOf(id));
        var form = AnswerForm.of(sent);
        var remarks = RemarkForm.of(sent);
        var consent = asked(id, who, screen);
        var mistakes = new LinkedHashMap<>(form.mistakes(consent));
        mistakes.putAll(remarks.mistakes());
        if (!mistakes.isEmpty()) {
            return invalid(templates.consentAnswer(
                    screen, consent, new Answering(form.said(), remarks.words(), mistakes), null));
        }
        try {
            answerConsent.answer(id, adult(who), form.shown(), form.yesItems(), remarks.byItem());
            return redirect(
                    "/family/consents/" + id,
                    remarks.words().isEmpty() ? "consent.answered" : "consent.answered.remarked");
        } catch (Conflict refused) {
            return Pages.answer(
                    HttpStatus.CONFLICT,
                    templates.consentAnswer(
                            screen,
                            asked(id, who, screen),
                            new Answering(Map.of(), remarks.words(), Map.of()),
                            refused.text()));
        }
    }

    /** One press, without a reason. */
    @PostMapping("/family/consents/{id}/withdraw")
    View withdraw(
            Citizen who, @PathVariable ConsentRequest.Id id, @RequestParam(required = false) @Nullable String item) {
        var child = consents.childOf(id);
        access.require(who, ANSWER_CONSENT, child);
        var typed = TypedText.of(item);
        if (!typed.isEmpty() && TypedText.id(typed).isEmpty()) {
            throw new NotFound();
        }
        var wasThere = answerConsent.withdraw(
                id, adult(who), TypedText.id(typed).map(ConsentItem.Id::new).orElse(null));
        return redirect(
                "/family/children/" + child + "/consents", wasThere ? "consent.withdrawn" : "consent.withdrawn.unsent");
    }

    @PostMapping("/family/consents/{id}/contest")
    View contest(
            Citizen who, @PathVariable ConsentRequest.Id id, @RequestParam(required = false) @Nullable String item) {
        access.require(who, ANSWER_CONSENT, consents.childOf(id));
        var contested =
                TypedText.id(TypedText.of(item)).map(ConsentItem.Id::new).orElseThrow(NotFound::new);
        answerConsent.contest(id, adult(who), contested);
        return redirect("/family/consents/" + id, "consent.contested");
    }

    /** The comments alone; what was chosen beside them is still chosen on the page afterwards. */
    @PostMapping("/family/consents/{id}/remark")
    View remark(
            Citizen who,
            Screen screen,
            @PathVariable ConsentRequest.Id id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes carried) {
        access.require(who, ANSWER_CONSENT, consents.childOf(id));
        var said = AnswerForm.of(sent).said();
        var remarks = RemarkForm.of(sent);
        if (!remarks.mistakes().isEmpty()) {
            return invalid(templates.consentAnswer(
                    screen, asked(id, who, screen), new Answering(said, remarks.words(), remarks.mistakes()), null));
        }
        var isNew = asked(id, who, screen).items().stream()
                .anyMatch(
                        item -> !said.getOrDefault(item.id(), item.saidBefore()).equals(item.saidBefore()));
        answerConsent.remark(id, adult(who), remarks.byItem());
        carried.addFlashAttribute(CHOSEN, new Chosen(said));
        return redirect("/family/consents/" + id, isNew ? "consent.remark.sent.alone" : "consent.remark.sent");
    }

    /** What was chosen and not sent yet. */
    private record Chosen(Map<String, String> said) implements Serializable {}

    private static Answering chosen(Model carried) {
        return carried.getAttribute(CHOSEN) instanceof Chosen chosen
                ? new Answering(chosen.said(), Map.of(), Map.of())
                : Answering.nothing();
    }

    private FamilyConsent answered(ConsentRequest.Id id, Citizen who, Screen screen) {
        var consent = asked(id, who, screen);
        if (!consent.hasAnswerOfMine()) {
            throw new NotFound();
        }
        return consent;
    }

    /** Before it is asked, there is nothing of it on the family's side. */
    private FamilyConsent asked(ConsentRequest.Id id, Citizen who, Screen screen) {
        var consent = consents.at(id, screen.today());
        if (!consent.request().isAsked()) {
            throw new NotFound();
        }
        return shown.one(consent, who, screen);
    }
}
