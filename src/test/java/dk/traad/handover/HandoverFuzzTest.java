package dk.traad.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.consent.AskedFamily;
import dk.traad.kernel.Position;
import dk.traad.kernel.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whatever anybody sends to any route of consent, handover and the transitions they go along with, nothing is open where it should not be: every open item has
 * the last yes of everyone who answers, and nobody is answered by a mistake of the program.
 */
class HandoverFuzzTest extends AskedFamily {
    private static final int REQUESTS = 1500;
    private static final long SEED = 20261116;

    @Autowired
    RequestMappingHandlerMapping mapping;

    private final Random random = new Random(SEED);
    private final List<String> handovers = new ArrayList<>();
    private final List<String> known = new ArrayList<>();
    private final UUID transition = UUID.randomUUID();

    @Test
    void nothing_is_shared_without_a_basis_whatever_is_sent() {
        var assessment = given.decided(ida, mette, "CLOSED", Position.YELLOW);
        var elsewhere = given.educator("Bo", given.group(given.daycare("Solsikken"), "Stue Blå"));
        var otherParent = given.custodyHolder("Anna", given.child("Bertil", red));
        handovers.add(asked(WORDS, "Ida tegner hver dag"));
        handovers.add(begin(clock.today().plusDays(30).toString()));
        handovers.add(asked("Ida sover til middag"));
        given.insert(
                """
                INSERT INTO transition (municipality, id, child, kind, from_unit, to_unit, starts_on, state, way, opened_because,
                    opened_at)
                VALUES (:municipality, :id, :child, 'DAYCARE_TO_SCHOOL', :from, :to, :starts, 'PREPARED', 'TABLE', 'PERSON', :now)
                """,
                Map.of(
                        "id",
                        transition,
                        "child",
                        ida,
                        "from",
                        myretuen,
                        "to",
                        school,
                        "starts",
                        clock.today().plusMonths(3),
                        "now",
                        clock.instant()));
        known.addAll(List.of(
                "",
                "true",
                "PARAGRAPH",
                "ASSESSMENT:" + assessment,
                "SUPPORT_PLAN:" + UUID.randomUUID(),
                "ORAL",
                "PAPER",
                "PORTAL",
                "YOUNG",
                school.toString(),
                camilla.adult().toString(),
                frederik.adult().toString(),
                otherParent.adult().toString(),
                "2026-12-24",
                "9999-99-99",
                "' OR 1=1 --",
                "\u0000\uD83D\uDE00 æøå",
                "x".repeat(5000)));
        var people = List.<SignedIn>of(
                mette, lis, teacher, skoleleder, elsewhere, camilla, camilla, frederik, frederik, otherParent);
        parentsWrite();
        var routes = routes();
        assertThat(routes).hasSizeGreaterThan(12);
        var statuses = new TreeSet<Integer>();
        for (var i = 0; i < REQUESTS; i++) {
            if (random.nextInt(15) == 0) {
                agreeAndSend(one(handovers));
            }
            var route = routes.get(random.nextInt(routes.size()));
            var answer = as(people.get(random.nextInt(people.size()))).post(path(route), fields());
            statuses.add(answer.getResponse().getStatus());
            assertThat(answer.getResponse().getStatus()).as(route).isLessThan(500);
            assertThat(openWithoutBasis()).as("after " + route).isZero();
            assertThat(sentByWhoeverMayNot()).as("after " + route).isZero();
        }
        assertThat(statuses).contains(303, 404, 409, 422);
        assertThat(given.value(Long.class, "SELECT count(*) FROM disclosure WHERE item_kind = 'HANDOVER_ITEM'"))
                .as("what was sent in between as it should be")
                .isGreaterThan(3);
        assertThat(given.value(Long.class, "SELECT count(*) FROM family_handover"))
                .as("the parents' own words, sent as they should be")
                .isPositive();
        System.out.println(REQUESTS + " requests to " + routes.size() + " routes, answered " + statuses + "; "
                + openDisclosures() + " items open with a basis");
    }

    private void parentsWrite() {
        var path = "/family/transitions/" + transition + "/handover";
        as(camilla).post(path, "question", "Hvad er barnet godt til?", "answer", "At bygge", "draft", "0");
        var draft = given.value(Integer.class, "SELECT version FROM family_handover_draft");
        assertThat(as(camilla).post(path + "/send", "draft", draft.toString(), "shared", "true"))
                .hasStatus(303);
    }

    /** As people do, so that there is something open to be spoilt; it may be refused, as things stand. */
    private void agreeAndSend(String handover) {
        if (random.nextBoolean()) {
            handovers.add(asked("Ida tegner hver dag"));
        }
        saysYes(camilla, handover);
        saysYes(frederik, handover);
        deliverAll(handover);
    }

    private List<String> routes() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(
                        route -> route.getValue()
                                .getBeanType()
                                .getPackageName()
                                .matches(
                                        "dk\\.traad\\.(consent|handover|transition|moving|exchange|familyhandover|startmeeting|statutoryreport)"))
                .filter(route ->
                        route.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(route -> route.getKey().getPatternValues().stream())
                .filter(pattern -> !pattern.startsWith("/settings") && !pattern.contains("questions"))
                .sorted()
                .toList();
    }

    private String path(String route) {
        var id = route.contains("/transitions") ? transition.toString() : id(one(handovers));
        return route.replace("{child}", ida.toString()).replace("{id}", id);
    }

    /** Some fields as the pages send them, some left out, some with what belongs elsewhere. */
    private String[] fields() {
        var fields = new ArrayList<String>();
        var items = items(one(handovers)).stream().map(UUID::toString).toList();
        for (var name : List.of(
                "item",
                "items",
                "shown",
                "yes",
                "source",
                "words",
                "rewritten",
                "why",
                "about",
                "person",
                "how",
                "reason",
                "to",
                "purpose",
                "until",
                "chosen",
                "room",
                "code",
                "kind",
                "startsOn",
                "places",
                "meetsOn",
                "necessity",
                "noViolence",
                "question",
                "answer",
                "draft",
                "shared",
                "day",
                "time",
                "place",
                "facts",
                "judgement",
                "told")) {
            if (name.equals("yes")) {
                items.forEach(item -> fields.addAll(List.of("answer-" + item, one(List.of("YES", "NO", "MAYBE")))));
            }
            var isItem = List.of("item", "items", "shown", "yes").contains(name);
            if (isItem && !items.isEmpty() && random.nextInt(4) > 0) {
                var chosen = name.equals("item") ? List.of(one(items)) : items;
                chosen.forEach(item -> fields.addAll(List.of(name, item)));
            } else if (random.nextInt(3) > 0) {
                fields.addAll(List.of(name, likely(name)));
            }
        }
        return fields.toArray(String[]::new);
    }

    private String likely(String name) {
        if (random.nextInt(3) == 0) {
            return one(known);
        }
        return switch (name) {
            case "about", "noViolence", "shared" -> "true";
            case "question" -> "Hvad er barnet godt til?";
            case "answer" -> random.nextBoolean() ? "YES" : "At bygge";
            case "draft" -> String.valueOf(random.nextInt(9));
            case "place" -> "AT_HOME";
            case "day" -> clock.today().plusDays(3).toString();
            case "time" -> "10:30";
            case "told" -> "YES";
            case "chosen" -> transition.toString();
            case "places" -> myretuen.toString();
            case "kind" -> "TO_OTHER_MUNICIPALITY";
            case "meetsOn", "startsOn" -> clock.today().plusDays(3).toString();
            case "source" -> "PARAGRAPH";
            case "how" -> "ORAL";
            case "person" -> (random.nextBoolean() ? camilla : frederik).adult().toString();
            case "to" -> school.toString();
            case "until" -> "2027-01-10";
            default -> "Noget om Ida";
        };
    }

    private <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }

    /** What goes on without anybody's yes goes from those alone who may: the parents' own words, a report, a meeting. */
    private long sentByWhoeverMayNot() {
        return given.value(
                Long.class,
                """
                SELECT (SELECT count(*) FROM family_handover WHERE adult NOT IN (?, ?))
                    + (SELECT count(*) FROM statutory_report WHERE written_by NOT IN (?, ?))
                    + (SELECT count(*) FROM exchange WHERE called_by <> ?)
                    + (SELECT count(*) FROM meeting_answer WHERE adult NOT IN (?, ?))
                """,
                camilla.adult().value(),
                frederik.adult().value(),
                mette.employee().value(),
                lis.employee().value(),
                lis.employee().value(),
                camilla.adult().value(),
                frederik.adult().value());
    }

    /** Told without the program's own words: by the log of answers and the two parents. */
    private long openWithoutBasis() {
        return given.value(Long.class, """
                SELECT count(*)
                FROM disclosure d
                WHERE d.item_kind = 'HANDOVER_ITEM' AND d.expires_on >= ? AND (d.basis <> 'CONSENT' OR EXISTS (
                    SELECT FROM family_relation r
                    WHERE r.child = d.child AND r.custody AND coalesce((
                        SELECT f.answer FROM consent_fact f
                        WHERE f.item = d.item AND f.adult = r.adult
                        ORDER BY f.number DESC LIMIT 1), '') <> 'YES'))
                """, clock.today());
    }
}
