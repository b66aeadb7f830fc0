package dk.traad.networkmeeting;

import static dk.traad.networkmeeting.NetworkAction.CALL_NETWORK_MEETING;
import static dk.traad.networkmeeting.NetworkAction.READ_NETWORK_MEETING;
import static dk.traad.platform.web.Pages.answer;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.child.Children;
import dk.traad.focuspoint.ReasonForm;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.CalendarFile;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Calling a meeting around a child, reading it, calling it off, and noting what was agreed. */
@Controller
@Transactional
class NetworkMeetingController {
    private final Access access;
    private final Children children;
    private final HoldNetworkMeeting hold;
    private final Clock clock;
    private final Templates templates;

    NetworkMeetingController(
            Access access, Children children, HoldNetworkMeeting hold, Clock clock, Templates templates) {
        this.access = access;
        this.children = children;
        this.hold = hold;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/children/{child}/network-meetings/new")
    View begin(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, CALL_NETWORK_MEETING, child);
        return page(call(screen, child, who, Fields.of(NetworkCallForm.empty())));
    }

    @PostMapping("/children/{child}/network-meetings/new")
    View call(
            Professional who, Screen screen, @PathVariable ChildId child, NetworkCallForm form, BindingResult errors) {
        access.require(who, CALL_NETWORK_MEETING, child);
        form.check(
                errors, others(child, who, screen).stream().map(Option::value).toList(), clock.instant());
        if (errors.hasErrors()) {
            return invalid(call(screen, child, who, Fields.of(form, errors)));
        }
        hold.call(child, form, who.employee());
        return redirect("/network-meetings/" + form.id(), "networkmeeting.call.done");
    }

    @GetMapping("/network-meetings/{id}")
    View show(Professional who, Screen screen, @PathVariable NetworkMeeting.Id id) {
        var meeting = hold.at(id, who);
        access.require(who, READ_NETWORK_MEETING, meeting.child());
        return page(templates.networkmeetingShow(screen, pageOf(meeting, who), Fields.of(new ReasonForm(""))));
    }

    @GetMapping("/network-meetings/{id}/calendar.ics")
    View calendar(Professional who, Screen screen, @PathVariable NetworkMeeting.Id id) {
        var network = hold.at(id, who);
        access.require(who, READ_NETWORK_MEETING, network.child());
        var meeting = network.meeting();
        if (meeting == null) {
            throw new Conflict("networkmeeting.refused.no-time");
        }
        return new CalendarFile(
                        id.value(),
                        network.version(),
                        screen.text("networkmeeting.calendar"),
                        screen.text("focuspoint.place." + meeting.place()),
                        meeting.at(),
                        network.offer().minutes(),
                        clock.instant())
                .answer();
    }

    @GetMapping("/network-meetings/{id}/note")
    View noteForm(Professional who, Screen screen, @PathVariable NetworkMeeting.Id id) {
        var meeting = hold.at(id, who);
        access.require(who, CALL_NETWORK_MEETING, meeting.child());
        var network = openPageOf(meeting, who);
        return page(templates.networkmeetingNote(screen, network, Fields.of(NetworkNoteForm.empty(screen.today()))));
    }

    @PostMapping("/network-meetings/{id}/note")
    View note(
            Professional who,
            Screen screen,
            @PathVariable NetworkMeeting.Id id,
            @RequestParam MultiValueMap<String, String> sent) {
        var meeting = hold.at(id, who);
        access.require(who, CALL_NETWORK_MEETING, meeting.child());
        var network = openPageOf(meeting, who);
        var form = NetworkNoteForm.of(sent);
        var fields = form.checked(network.ids(), screen.today());
        if (!fields.isValid()) {
            return invalid(templates.networkmeetingNote(screen, network, fields));
        }
        hold.note(meeting, form, who.employee());
        return redirect(meeting.path(), "networkmeeting.note.done");
    }

    @GetMapping("/network-meetings/{id}/change")
    View changeForm(Professional who, Screen screen, @PathVariable NetworkMeeting.Id id) {
        var meeting = hold.at(id, who);
        access.require(who, CALL_NETWORK_MEETING, meeting.child());
        requireUnderWay(meeting);
        return page(change(screen, meeting, Fields.of(NetworkCallForm.of(meeting))));
    }

    @PostMapping("/network-meetings/{id}/change")
    View change(
            Professional who,
            Screen screen,
            @PathVariable NetworkMeeting.Id id,
            NetworkCallForm form,
            BindingResult errors) {
        var meeting = hold.at(id, who);
        access.require(who, CALL_NETWORK_MEETING, meeting.child());
        requireUnderWay(meeting);
        form.check(errors, callable(meeting, screen).stream().map(Option::value).toList(), clock.instant());
        if (errors.hasErrors()) {
            return invalid(change(screen, meeting, Fields.of(form, errors)));
        }
        if (!form.isAsRead(meeting) || !hold.change(meeting, form, who.employee())) {
            errors.reject("networkmeeting.refused.changed");
            return answer(HttpStatus.CONFLICT, change(screen, meeting, Fields.of(form, errors)));
        }
        return redirect(meeting.path(), "networkmeeting.change.done");
    }

    @PostMapping("/network-meetings/{id}/cancel")
    View cancel(
            Professional who,
            Screen screen,
            @PathVariable NetworkMeeting.Id id,
            ReasonForm form,
            BindingResult errors) {
        var meeting = hold.at(id, who);
        access.require(who, CALL_NETWORK_MEETING, meeting.child());
        requireUnderWay(meeting);
        form.check(errors, "networkmeeting.cancel.reason.missing");
        if (errors.hasErrors()) {
            return invalid(templates.networkmeetingShow(screen, pageOf(meeting, who), Fields.of(form, errors)));
        }
        hold.callOff(meeting, form.reason());
        return redirect(meeting.path(), "networkmeeting.cancel.done");
    }

    /** By whoever is called: who is responsible tells them. */
    @PostMapping("/network-meetings/{id}/agreements/{ordinal}/done")
    View done(Professional who, @PathVariable NetworkMeeting.Id id, @PathVariable int ordinal) {
        var meeting = hold.at(id, who);
        access.require(who, READ_NETWORK_MEETING, meeting.child());
        if (meeting.agreements().stream().noneMatch(one -> one.ordinal() == ordinal)) {
            throw new NotFound();
        }
        hold.done(meeting, ordinal);
        return redirect(meeting.path(), "networkmeeting.agreement.done");
    }

    private NetworkPage pageOf(NetworkMeeting meeting, Professional who) {
        var mayLead = access.may(who, CALL_NETWORK_MEETING, meeting.child());
        return hold.page(meeting, mayLead && meeting.isUnderWay(), mayLead);
    }

    private NetworkPage openPageOf(NetworkMeeting meeting, Professional who) {
        requireUnderWay(meeting);
        return pageOf(meeting, who);
    }

    private static void requireUnderWay(NetworkMeeting meeting) {
        if (!meeting.isUnderWay()) {
            throw new Conflict("networkmeeting.refused.moved-on");
        }
    }

    /** Sent again, a form whose meeting has moved on says so first and holds the second time. */
    private JteModel change(Screen screen, NetworkMeeting meeting, Fields fields) {
        return templates.networkmeetingChange(screen, meeting, callable(meeting, screen), fields);
    }

    /** Whoever calls it is part of it anyway; whoever was called stays in the list, also when no longer around the child. */
    private List<Option> callable(NetworkMeeting meeting, Screen screen) {
        var around = hold.professionals(meeting.child()).stream()
                .map(one -> new Option(one.id().toString(), one.name() + ", " + screen.role(one.role())))
                .toList();
        var gone = meeting.called().stream()
                .map(one -> new Option(one.id().toString(), one.name()))
                .filter(one -> around.stream().noneMatch(other -> other.value().equals(one.value())));
        return Stream.concat(around.stream(), gone)
                .filter(one -> !one.value().equals(meeting.call().by().toString()))
                .toList();
    }

    private JteModel call(Screen screen, ChildId child, Professional who, Fields fields) {
        return templates.networkmeetingCall(
                screen, child, children.of(child).firstName(), others(child, who, screen), fields);
    }

    private List<Option> others(ChildId child, Professional who, Screen screen) {
        return hold.professionals(child).stream()
                .filter(one -> !one.id().equals(who.person()))
                .map(one -> new Option(one.id().toString(), one.name() + ", " + screen.role(one.role())))
                .toList();
    }
}
