package dk.traad.networkmeeting;

import dk.traad.focuspoint.MeetingPlace;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.Role;
import dk.traad.networkmeeting.NetworkMeeting.Agreement;
import dk.traad.networkmeeting.NetworkMeeting.Answer;
import dk.traad.networkmeeting.NetworkMeeting.Choice;
import dk.traad.networkmeeting.NetworkMeeting.Held;
import dk.traad.networkmeeting.NetworkMeeting.Meeting;
import dk.traad.networkmeeting.NetworkMeeting.Person;
import dk.traad.networkmeeting.NetworkMeeting.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meetings around children, each whole. */
@Repository
class NetworkMeetings {
    private final JdbcClient jdbc;

    NetworkMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Of<T>(UUID meeting, T part) {}

    /** A professional around a child, who can be called. */
    record Around(UUID id, String name, Role role) {}

    List<Around> professionals(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT p.id, p.name, p.role
                        FROM (
                            SELECT DISTINCT ON (e.id) e.id, e.name, r.role
                            FROM child_relation r
                            JOIN employee e ON e.municipality = r.municipality AND e.id = r.employee
                            WHERE r.municipality = :municipality AND r.child = :child AND r.relation <> 'ASKED'
                                AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                            ORDER BY e.id, r.role) p
                        ORDER BY p.name COLLATE "da-x-icu", p.id
                        """)
                .param("child", child)
                .param("today", today)
                .query(Around.class)
                .list();
    }

    /** @throws NotFound when there is none */
    ChildId childOf(NetworkMeeting.Id id) {
        return jdbc.sql("SELECT child FROM network_meeting WHERE municipality = :municipality AND id = :id")
                .param("id", id)
                .query((row, number) -> new ChildId(row.getObject("child", UUID.class)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    NetworkMeeting of(NetworkMeeting.Id id) {
        return of(List.of(childOf(id))).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Of these children, the newest first. */
    List<NetworkMeeting> of(Collection<ChildId> children) {
        if (children.isEmpty()) {
            return List.of();
        }
        var all = withoutParts(children);
        if (all.isEmpty()) {
            return all;
        }
        var called = grouped(called(children));
        var answers = grouped(answers(children));
        var agreements = grouped(agreements(children));
        return all.stream()
                .map(one -> one.with(
                        called.apply(one.id().value()),
                        answers.apply(one.id().value()),
                        agreements.apply(one.id().value())))
                .toList();
    }

    private List<NetworkMeeting> withoutParts(Collection<ChildId> children) {
        return jdbc.sql("""
                        SELECT m.id, m.child, c.first_name || ' ' || c.last_name AS child_name, m.state, m.purpose, m.agenda,
                            m.minutes, m.places, m.meets_at, m.place, m.called_by, m.called_at, m.offered_at, m.held_on,
                            m.outcome, e.name AS noted_by, m.called_off_at, m.called_off_because, m.called_off_reason, m.version,
                            ARRAY(SELECT t.begins_at FROM network_meeting_time t
                                  WHERE t.municipality = m.municipality AND t.meeting = m.id
                                  ORDER BY t.begins_at) AS times
                        FROM network_meeting m
                        JOIN child c ON c.municipality = m.municipality AND c.id = m.child
                        LEFT JOIN employee e ON e.municipality = m.municipality AND e.id = m.noted_by
                        WHERE m.municipality = :municipality AND m.child = ANY (CAST(:children AS uuid[]))
                        ORDER BY m.called_at DESC, m.id
                        """)
                .param("children", children)
                .query((row, number) -> read(row))
                .list();
    }

    private static NetworkMeeting read(ResultSet row) throws SQLException {
        var heldOn = row.getObject("held_on", LocalDate.class);
        return new NetworkMeeting(
                new NetworkMeeting.Id(row.getObject("id", UUID.class)),
                new ChildId(row.getObject("child", UUID.class)),
                row.getString("child_name"),
                Stage.valueOf(row.getString("state")),
                row.getString("purpose"),
                row.getString("agenda"),
                new NetworkMeeting.Offer(
                        Arrays.stream((Timestamp[]) row.getArray("times").getArray())
                                .map(Timestamp::toInstant)
                                .toList(),
                        row.getInt("minutes"),
                        Arrays.stream((String[]) row.getArray("places").getArray())
                                .map(MeetingPlace::valueOf)
                                .toList()),
                meeting(row, "meets_at"),
                new NetworkMeeting.Call(
                        row.getObject("called_by", UUID.class), moment(row, "called_at"), moment(row, "offered_at")),
                List.of(),
                List.of(),
                heldOn == null ? null : new Held(heldOn, row.getString("outcome"), row.getString("noted_by")),
                calledOff(row),
                List.of(),
                row.getInt("version"));
    }

    private static NetworkMeeting.@Nullable CalledOff calledOff(ResultSet row) throws SQLException {
        var because = row.getString("called_off_because");
        return because == null
                ? null
                : new NetworkMeeting.CalledOff(
                        moment(row, "called_off_at"),
                        NetworkMeeting.Because.valueOf(because),
                        row.getString("called_off_reason"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Meeting meeting(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        var place = row.getString("place");
        return at == null || place == null ? null : new Meeting(at.toInstant(), MeetingPlace.valueOf(place));
    }

    private static <T> Function<UUID, List<T>> grouped(List<Of<T>> parts) {
        var byMeeting = parts.stream()
                .collect(Collectors.groupingBy(Of::meeting, Collectors.mapping(Of::part, Collectors.toList())));
        return id -> byMeeting.getOrDefault(id, List.of());
    }

    private List<Of<Person>> called(Collection<ChildId> children) {
        return jdbc.sql("""
                        SELECT p.meeting, e.id, e.name
                        FROM network_meeting_called p
                        JOIN employee e ON e.municipality = p.municipality AND e.id = p.employee
                        WHERE p.municipality = :municipality AND p.child = ANY (CAST(:children AS uuid[]))
                        ORDER BY e.name COLLATE "da-x-icu", e.id
                        """)
                .param("children", children)
                .query((row, number) -> new Of<>(
                        row.getObject("meeting", UUID.class),
                        new Person(row.getObject("id", UUID.class), row.getString("name"))))
                .list();
    }

    private List<Of<Answer>> answers(Collection<ChildId> children) {
        return jdbc.sql("""
                        SELECT a.meeting, a.person, coalesce(p.first_name || ' ' || p.last_name, c.first_name) AS name, a.answer,
                            a.begins_at, a.place, a.brings, a.wants, a.answered_at
                        FROM network_meeting_answer a
                        JOIN child c ON c.municipality = a.municipality AND c.id = a.child
                        LEFT JOIN adult p ON p.municipality = a.municipality AND p.id = a.adult
                        WHERE a.municipality = :municipality AND a.child = ANY (CAST(:children AS uuid[]))
                        ORDER BY a.answered_at, a.person
                        """)
                .param("children", children)
                .query((row, number) -> new Of<>(
                        row.getObject("meeting", UUID.class),
                        new Answer(
                                row.getObject("person", UUID.class),
                                row.getString("name"),
                                Choice.valueOf(row.getString("answer")),
                                meeting(row, "begins_at"),
                                row.getString("brings"),
                                row.getString("wants"),
                                moment(row, "answered_at"))))
                .list();
    }

    private List<Of<Agreement>> agreements(Collection<ChildId> children) {
        return jdbc.sql("""
                        SELECT g.meeting, g.ordinal, g.words, g.due_on, g.done_on, g.responsible_employee IS NULL AS is_familys,
                            coalesce(g.responsible_employee, g.responsible_adult, g.child) AS responsible,
                            coalesce(e.name, p.first_name || ' ' || p.last_name, c.first_name) AS name
                        FROM network_meeting_agreement g
                        JOIN child c ON c.municipality = g.municipality AND c.id = g.child
                        LEFT JOIN employee e ON e.municipality = g.municipality AND e.id = g.responsible_employee
                        LEFT JOIN adult p ON p.municipality = g.municipality AND p.id = g.responsible_adult
                        WHERE g.municipality = :municipality AND g.child = ANY (CAST(:children AS uuid[]))
                        ORDER BY g.ordinal
                        """)
                .param("children", children)
                .query((row, number) -> new Of<>(
                        row.getObject("meeting", UUID.class),
                        new Agreement(
                                row.getInt("ordinal"),
                                row.getString("words"),
                                row.getObject("responsible", UUID.class),
                                row.getString("name"),
                                row.getBoolean("is_familys"),
                                row.getObject("due_on", LocalDate.class),
                                row.getObject("done_on", LocalDate.class))))
                .list();
    }
}
