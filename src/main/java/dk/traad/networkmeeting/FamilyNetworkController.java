package dk.traad.networkmeeting;

import static dk.traad.networkmeeting.FamilyNetworkAction.ANSWER_NETWORK_MEETING;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.platform.web.CalendarFile;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The family reads why one meets, chooses a time, says whom it brings, and does what it took on. */
@Controller
@Transactional
class FamilyNetworkController {
    private final Access access;
    private final NetworkMeetings meetings;
    private final HoldNetworkMeeting hold;
    private final FamilyNetworkPages pages;
    private final Clock clock;
    private final Templates templates;

    FamilyNetworkController(
            Access access,
            NetworkMeetings meetings,
            HoldNetworkMeeting hold,
            FamilyNetworkPages pages,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.meetings = meetings;
        this.hold = hold;
        this.pages = pages;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/family/network-meetings/{id}")
    View show(Citizen who, Screen screen, @PathVariable NetworkMeeting.Id id) {
        var meeting = meetings.of(id);
        access.require(who, ANSWER_NETWORK_MEETING, meeting.child());
        var form = NetworkAnswerForm.of(meeting, meeting.answerOf(who.person()).orElse(null));
        return page(templates.networkmeetingFamily(screen, pages.of(meeting, who, screen), Fields.of(form)));
    }

    @PostMapping("/family/network-meetings/{id}")
    View answer(
            Citizen who,
            Screen screen,
            @PathVariable NetworkMeeting.Id id,
            NetworkAnswerForm sent,
            BindingResult errors) {
        var meeting = meetings.of(id);
        access.require(who, ANSWER_NETWORK_MEETING, meeting.child());
        if (!meeting.isUnderWay()) {
            throw new Conflict("networkmeeting.refused.moved-on");
        }
        var settled = meeting.settledFor(who.person()).orElse(null);
        var form = sent.joining(settled);
        form.checkJoins(errors, settled);
        if (!errors.hasErrors()) {
            form.check(
                    errors,
                    meeting.timesFor(who.person(), clock.instant()),
                    meeting.offer().places());
        }
        if (errors.hasErrors()) {
            return invalid(
                    templates.networkmeetingFamily(screen, pages.of(meeting, who, screen), Fields.of(form, errors)));
        }
        hold.answer(meeting, who, form);
        return redirect(meeting.familyPath(), "networkmeeting.answer.done." + form.choice());
    }

    /** Only one's own. */
    @PostMapping("/family/network-meetings/{id}/agreements/{ordinal}/done")
    View done(Citizen who, @PathVariable NetworkMeeting.Id id, @PathVariable int ordinal) {
        var meeting = meetings.of(id);
        access.require(who, ANSWER_NETWORK_MEETING, meeting.child());
        if (meeting.agreements().stream()
                .noneMatch(one -> one.ordinal() == ordinal && one.responsible().equals(who.person()))) {
            throw new NotFound();
        }
        hold.done(meeting, ordinal);
        return redirect(meeting.familyPath(), "networkmeeting.agreement.done");
    }

    /** Without any name or content, and without a place for whoever must not know where the child is. */
    @GetMapping("/family/network-meetings/{id}/calendar.ics")
    View calendar(Citizen who, Screen screen, @PathVariable NetworkMeeting.Id id) {
        var network = meetings.of(id);
        access.require(who, ANSWER_NETWORK_MEETING, network.child());
        var meeting = network.meeting();
        if (meeting == null) {
            throw new Conflict("networkmeeting.refused.no-time");
        }
        return new CalendarFile(
                        id.value(),
                        network.version(),
                        screen.text("networkmeeting.calendar"),
                        pages.mayNotTellPlace(network, who, screen)
                                ? ""
                                : screen.text("focuspoint.place." + meeting.place()),
                        meeting.at(),
                        network.offer().minutes(),
                        clock.instant())
                .answer();
    }
}
