package dk.traad.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.web.servlet.View;

/**
 * A meeting for somebody's calendar. It leaves the program, so it says only what anyone who looks over a shoulder may
 * read.
 *
 * @param id the same each time, so that a moved meeting takes the place of the old one
 * @param version counts the changes of the meeting
 * @param place empty when it must not be told
 */
public record CalendarFile(UUID id, int version, String title, String place, Instant begins, int minutes, Instant now) {
    /** The answer of a handler: a file to open in a calendar. */
    public View answer() {
        return (model, request, response) -> {
            var content = text().getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/calendar;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"moede.ics\"");
            response.setContentLength(content.length);
            response.getOutputStream().write(content);
        };
    }

    String text() throws IOException {
        var event = new VEvent(false);
        event.add(new Uid(id + "@traad"));
        event.add(new DtStamp(now.truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(version));
        event.add(new DtStart<>(begins));
        event.add(new DtEnd<>(begins.plus(minutes, ChronoUnit.MINUTES)));
        event.add(new Summary(title));
        if (!place.isEmpty()) {
            event.add(new Location(place));
        }
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Traad//DA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(event);
        var text = new java.io.StringWriter();
        new CalendarOutputter().output(calendar, text);
        return text.toString();
    }
}
