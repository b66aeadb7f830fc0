package dk.traad.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose yes is needed, by who holds custody: the program's word and the database's are the same. */
class ConsentTruthTest extends AskedFamily {
    @Autowired
    Consents consents;

    @Autowired
    ConsentWriting writing;

    private ChildId child = ChildId.random();
    private final Map<String, AdultId> people = new HashMap<>();

    /** @param says "Mor YES, Far NO": the answers in the order they came; "BARN" is the young person */
    private record Case(String custody, Consumer<ConsentTruthTest> family, String says, String state) {
        @Override
        public String toString() {
            return custody + "; " + (says.isEmpty() ? "nobody answers" : says) + " → " + state;
        }
    }

    static Stream<Case> cases() {
        Consumer<ConsentTruthTest> sole = test -> test.born(4).holds("Mor");
        Consumer<ConsentTruthTest> joint = test -> test.born(4).holds("Mor").holds("Far");
        Consumer<ConsentTruthTest> contact = test -> test.born(4).holds("Mor").isAround("Far");
        Consumer<ConsentTruthTest> held =
                test -> test.born(4).holds("Mor").holds("Far").onHold("Far");
        Consumer<ConsentTruthTest> allHeld = test -> test.born(4).holds("Mor").onHold("Mor");
        Consumer<ConsentTruthTest> foster = test -> test.born(4).holds("Mor").foster("Pleje");
        Consumer<ConsentTruthTest> guardian = test -> test.born(4).guardian("Værge");
        Consumer<ConsentTruthTest> almostFifteen =
                test -> test.bornOn(test.clock.today().minusYears(15).plusDays(1))
                        .holds("Mor")
                        .holds("Far");
        Consumer<ConsentTruthTest> fifteen = test ->
                test.bornOn(test.clock.today().minusYears(15)).holds("Mor").holds("Far");
        Consumer<ConsentTruthTest> eighteen =
                test -> test.bornOn(test.clock.today().minusYears(18)).holds("Mor");
        Consumer<ConsentTruthTest> fosterFifteen = test ->
                test.bornOn(test.clock.today().minusYears(16)).guardian("Værge").foster("Pleje");
        Consumer<ConsentTruthTest> guarded =
                test -> test.born(4).holds("Mor").holds("Far").isProtected("Mor");
        Consumer<ConsentTruthTest> lapsed = test -> test.born(4).holds("Mor").held("Far");
        Consumer<ConsentTruthTest> nobody = test -> test.born(4);
        return Stream.of(
                new Case("sole custody", sole, "", "WAITING"),
                new Case("sole custody", sole, "Mor YES", "GIVEN"),
                new Case("sole custody", sole, "Mor NO", "REFUSED"),
                new Case("sole custody", sole, "Mor NO, Mor YES", "GIVEN"),
                new Case("sole custody", sole, "Mor YES, Mor WITHDRAWN", "WITHDRAWN"),
                new Case("sole custody", sole, "Mor YES, Mor WITHDRAWN, Mor YES", "GIVEN"),
                new Case("sole custody", sole, "Mor YES, Mor CONTESTED", "WAITING"),
                new Case("joint custody", joint, "", "WAITING"),
                new Case("joint custody", joint, "Mor YES", "WAITING"),
                new Case("joint custody", joint, "Mor YES, Far YES", "GIVEN"),
                new Case("joint custody", joint, "Mor YES, Far NO", "CONFLICTING"),
                new Case("joint custody", joint, "Mor NO", "REFUSED"),
                new Case("joint custody", joint, "Mor NO, Far NO", "REFUSED"),
                new Case("joint custody", joint, "Mor YES, Far YES, Far WITHDRAWN", "WITHDRAWN"),
                new Case("a contact parent", contact, "Mor YES", "GIVEN"),
                new Case("a contact parent", contact, "Far YES", "WAITING"),
                new Case("a contact parent", contact, "Mor YES, Far NO", "GIVEN"),
                new Case("one on hold", held, "Mor YES", "GIVEN"),
                new Case("one on hold", held, "Far YES", "WAITING"),
                new Case("one on hold", held, "Mor YES, Far NO", "GIVEN"),
                new Case("everyone on hold", allHeld, "Mor YES", "NOBODY"),
                new Case("nobody with custody", nobody, "", "NOBODY"),
                new Case("foster parents", foster, "Mor YES", "GIVEN"),
                new Case("foster parents", foster, "Pleje YES", "WAITING"),
                new Case("a guardian", guardian, "Værge YES", "GIVEN"),
                new Case("a guardian", guardian, "", "WAITING"),
                new Case("custody that has ended", lapsed, "Mor YES", "GIVEN"),
                new Case("custody that has ended", lapsed, "Far YES", "WAITING"),
                new Case("the day before 15", almostFifteen, "Mor YES, Far YES", "GIVEN"),
                new Case("the day before 15", almostFifteen, "BARN YES", "WAITING"),
                new Case("15 today", fifteen, "Mor YES, Far YES", "WAITING"),
                new Case("15 today", fifteen, "BARN YES", "GIVEN"),
                new Case("15 today", fifteen, "Mor YES, Far NO, BARN NO", "REFUSED"),
                new Case("15 today", fifteen, "BARN YES, Mor NO", "GIVEN"),
                new Case("18 today", eighteen, "Mor YES", "WAITING"),
                new Case("18 today", eighteen, "BARN YES", "GIVEN"),
                new Case("16 and in foster care", fosterFifteen, "Værge YES, Pleje YES", "WAITING"),
                new Case("16 and in foster care", fosterFifteen, "BARN YES", "GIVEN"),
                new Case("a protected address", guarded, "Mor YES, Far YES", "GIVEN"),
                new Case("a protected address", guarded, "Mor YES", "WAITING"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyone_who_answers_that_day_must_have_said_yes_last(Case given) {
        given.family().accept(this);
        var item = asked();
        Arrays.stream(given.says().split(", ")).filter(said -> !said.isEmpty()).forEach(said -> says(item, said));
        var today = clock.today();
        var state = this.given.in(() -> {
            var consent = consents.of(List.of(child), today).getFirst();
            return consent.stateOf(consent.items().getFirst(), today).word();
        });
        assertThat(state).isEqualTo(given.state());
        assertThat(covers(item, today)).isEqualTo(given.state().equals("GIVEN"));
    }

    private boolean covers(ConsentItem.Id item, LocalDate today) {
        return given.value(
                Boolean.class,
                "SELECT consent_covers(?, ?, ?)",
                given.municipality().value(),
                item.value(),
                today);
    }

    private ConsentItem.Id asked() {
        return given.in(() -> {
            var request = writing.prepare(
                    child,
                    myretuen,
                    school,
                    "At tage godt imod",
                    clock.today().plusMonths(6),
                    mette.employee(),
                    clock.instant());
            var item = writing.add(
                    request,
                    new ConsentWriting.Chosen(
                            ItemKind.PARAGRAPH,
                            null,
                            1,
                            myretuen,
                            clock.today(),
                            List.of(new Passage("WORDS", WORDS)),
                            WHY,
                            Follows.ON_CONSENT,
                            ""),
                    null,
                    mette.employee(),
                    clock.instant());
            writing.ask(request, mette.employee(), clock.instant());
            return item;
        });
    }

    private void says(ConsentItem.Id item, String said) {
        var words = said.split(" ");
        given.in(() -> {
            writing.answer(item, person(words[0]), Answer.valueOf(words[1]), How.PORTAL, null, clock.instant());
            return true;
        });
    }

    private @Nullable AdultId person(String name) {
        return name.equals("BARN") ? null : people.get(name);
    }

    private ConsentTruthTest born(int yearsAgo) {
        return bornOn(clock.today().minusYears(yearsAgo));
    }

    private ConsentTruthTest bornOn(LocalDate birthday) {
        child = given.child("Alma", birthday);
        return this;
    }

    private ConsentTruthTest holds(String name) {
        return around(name, given.custodyHolder(name, child));
    }

    private ConsentTruthTest isAround(String name) {
        return around(name, given.parentWithoutCustody(name, child));
    }

    private ConsentTruthTest foster(String name) {
        return isAround(name).as(name, "FOSTER_PARENT");
    }

    private ConsentTruthTest guardian(String name) {
        return holds(name).as(name, "GUARDIAN");
    }

    private ConsentTruthTest as(String name, String kind) {
        given.change(
                "UPDATE family_relation SET kind = :kind WHERE adult = :adult",
                Map.of("kind", kind, "adult", people.get(name)));
        return this;
    }

    private ConsentTruthTest onHold(String name) {
        relations.held(
                new Parent(
                        given.municipality(),
                        Objects.requireNonNull(people.get(name)).value()),
                child,
                mette);
        return this;
    }

    private ConsentTruthTest held(String name) {
        holds(name);
        given.change(
                "UPDATE family_relation SET to_on = :day WHERE adult = :adult",
                Map.of("day", clock.today().minusDays(1), "adult", people.get(name)));
        return this;
    }

    private ConsentTruthTest isProtected(String name) {
        given.change("UPDATE adult SET protected = true WHERE id = :adult", Map.of("adult", people.get(name)));
        return this;
    }

    private ConsentTruthTest around(String name, Parent parent) {
        people.put(name, parent.adult());
        return this;
    }
}
