package dk.traad.access;

import dk.traad.access.Decision.Asked;
import dk.traad.access.Decision.Opening;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Id;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.OwnFamily;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.SignedIn.YoungPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door. Every handler asks it first; what is not allowed looks like what does not exist. The same rules answer
 * whether a button shows and which children stand on a list.
 */
@Component
@Transactional
public class Access {
    private static final String OPEN_OWN_DESK = "OPEN_OWN_DESK";

    private final Relations relations;
    private final FamilyRelations families;
    private final Standings standings;
    private final DoorLog log;
    private final Clock clock;

    Access(Relations relations, FamilyRelations families, Standings standings, DoorLog log, Clock clock) {
        this.relations = relations;
        this.families = families;
        this.standings = standings;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @throws NotFound when no rule of the action allows it, or there is no such child here
     * @throws OwnFamily when the child is the employee's own family
     */
    public void require(Professional who, ChildAction action, ChildId child) {
        pass(decide(Asked.AT_THE_DOOR, who, action, child));
    }

    /** The same for a page that may show other children beside this one: all of them are asked about by one statement. */
    public Others requireWithOthers(Professional who, ChildAction action, ChildId child) {
        var facts = relations.toChildren(who.employee(), today());
        pass(decide(Asked.AT_THE_DOOR, who, action.name(), action.rules(), child, of(facts, child)));
        return new Others(
                listed(who, action.name(), action.rules(), facts),
                (rules, other) -> of(facts, other).openedBy(rules).isPresent(),
                other -> log.shownOnList(who, action.name(), other, opening(of(facts, other), action.rules())));
    }

    public Others requireWithOthers(Citizen who, FamilyAction action, ChildId child) {
        var facts = families.of(who, today());
        pass(decide(Asked.AT_THE_DOOR, who, action.name(), action.rules(), child, of(facts, child)));
        return new Others(
                listed(who, action.name(), action.rules(), facts),
                (rules, other) -> of(facts, other).openedBy(rules).isPresent(),
                other -> log.shownOnList(who, action.name(), other, opening(of(facts, other), action.rules())));
    }

    private static Facts of(Map<ChildId, Facts> all, ChildId child) {
        return all.getOrDefault(child, Facts.NONE);
    }

    public boolean may(Professional who, ChildAction action, ChildId child) {
        return decide(Asked.FOR_A_BUTTON, who, action, child).isAllowed();
    }

    /** The children the action is open on for this person: the list filter. */
    public List<ChildId> children(Professional who, ChildAction action) {
        return listed(who, action.name(), action.rules(), relations.toChildren(who.employee(), today()));
    }

    /** Whether fields of this class stand on a page this person may open; what stands there otherwise is the page's. */
    public boolean mayRead(Professional who, FieldClass fields, ChildId child) {
        return decide(Asked.FOR_A_BUTTON, who, fields, child, relations.toChild(who.employee(), child, today()))
                .isAllowed();
    }

    public List<ChildId> children(Professional who, FieldClass fields) {
        return relations.toChildren(who.employee(), today()).entrySet().stream()
                .filter(child -> decide(Asked.FOR_A_BUTTON, who, fields, child.getKey(), child.getValue())
                        .isAllowed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Told for each child whose name stands on a page about several: whoever lists children calls it. */
    public void shown(Professional who, ChildAction action, Collection<ChildId> children) {
        var facts = relations.toChildren(who.employee(), today());
        children.forEach(child -> log.shownOnList(
                who, action.name(), child, opening(facts.getOrDefault(child, Facts.NONE), action.rules())));
    }

    /** The same for a page about a room or class. */
    public void shown(Professional who, GroupAction action, GroupId group, Collection<ChildId> children) {
        var opening = opening(relations.toGroup(who.employee(), group, today()), action.rules());
        children.forEach(child -> log.shownInGroup(who, action.name(), group, child, opening));
    }

    /** The same for one's own desk, whatever relation brings a child there. */
    public void shownOnDesk(Professional who, Collection<ChildId> children) {
        var facts = relations.toChildren(who.employee(), today());
        children.forEach(child -> log.shownOnList(
                who,
                OPEN_OWN_DESK,
                child,
                facts.getOrDefault(child, Facts.NONE).held().stream()
                        .findFirst()
                        .map(Opening::of)
                        .orElse(null)));
    }

    /** Everybody the action is open to on this child today, by each relation that opens it. Nobody looks at anything by this. */
    public List<Reader> employeesWho(ChildAction action, ChildId child) {
        return relations.of(child, today()).stream()
                .filter(reader -> action.rules().stream().anyMatch(rule -> rule.isMetBy(reader.held(), Set.of())))
                .toList();
    }

    public void require(Professional who, GroupAction action, GroupId group) {
        pass(decide(Asked.AT_THE_DOOR, who, action, group));
    }

    public boolean may(Professional who, GroupAction action, GroupId group) {
        return decide(Asked.FOR_A_BUTTON, who, action, group).isAllowed();
    }

    public void require(Professional who, MunicipalityAction action) {
        pass(decide(Asked.AT_THE_DOOR, who, action));
    }

    public boolean may(Professional who, MunicipalityAction action) {
        return decide(Asked.FOR_A_BUTTON, who, action).isAllowed();
    }

    /**
     * Where no relation opens anything: the role alone does, unless something refuses this child. Told with the reason,
     * which the family reads.
     */
    public void requireInEmergency(Professional who, MunicipalityAction action, ChildId child, String reason) {
        var denial = relations.toChild(who.employee(), child, today()).denial().orElse(null);
        var opening = denial == null ? standing(who).opening(action.roles().toArray(Role[]::new)) : null;
        var decision = new Decision(Asked.AT_THE_DOOR, who, action.name(), child, denial, opening);
        log.inEmergency(decision, reason);
        pass(decision);
    }

    /** What is one's own, as the desk is: asks only for a present employment. */
    public Standing requireEmployed(Professional who) {
        var standing = standing(who);
        pass(decided(new Decision(
                Asked.AT_THE_DOOR, who, OPEN_OWN_DESK, null, standing.denial(), standing.opening(Role.values()))));
        return standing;
    }

    public Standing standing(Professional who) {
        return standings.of(who.employee(), today(), clock.instant());
    }

    /** @throws NotFound when no rule of the action allows it to this citizen today */
    public void require(Citizen who, FamilyAction action, ChildId child) {
        pass(decide(Asked.AT_THE_DOOR, who, action, child));
    }

    public boolean may(Citizen who, FamilyAction action, ChildId child) {
        return decide(Asked.FOR_A_BUTTON, who, action, child).isAllowed();
    }

    /** The children the action is open on for this citizen, the oldest first. */
    public List<ChildId> children(Citizen who, FamilyAction action) {
        return listed(who, action.name(), action.rules(), families.of(who, today()));
    }

    /** The children whose pages this citizen may open. */
    public List<ChildId> children(Citizen who) {
        return children(who, OwnPages.OPEN_OWN_PAGES);
    }

    /** The custody holders the action is open to: whom there is something to tell. Nobody looks at anything by this. */
    public List<AdultId> custodyHoldersWho(FamilyAction action, ChildId child) {
        return families.ofAdults(child, today()).entrySet().stream()
                .filter(adult -> adult.getValue().openedBy(action.rules()).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What is one's own on the family's side; a parent without custody has none (forældreansvarsloven § 23). */
    public List<ChildId> requireCustody(Parent who) {
        return requireOwnPages(who);
    }

    /** The young person's own file. */
    public ChildId requireYoungPerson(YoungPerson who) {
        return requireOwnPages(who).getFirst();
    }

    private List<ChildId> requireOwnPages(Citizen who) {
        var children = children(who);
        if (children.isEmpty()) {
            pass(decided(new Decision(Asked.AT_THE_DOOR, who, OwnPages.OPEN_OWN_PAGES.name(), null, null, null)));
        }
        children.forEach(child -> log.shownOnList(who, OwnPages.OPEN_OWN_PAGES.name(), child, null));
        return children;
    }

    private Decision decide(Asked asked, Professional who, ChildAction action, ChildId child) {
        var facts = relations.toChild(who.employee(), child, today());
        var denial = facts.denial().orElse(null);
        return decided(new Decision(asked, who, action.name(), child, denial, opening(facts, action.rules()))
                .shownTo(action.audience()));
    }

    private Decision decide(Asked asked, Professional who, GroupAction action, GroupId group) {
        var facts = relations.toGroup(who.employee(), group, today());
        return decide(asked, who, action.name(), action.rules(), group, facts);
    }

    private Decision decide(Asked asked, Professional who, MunicipalityAction action) {
        var standing = standing(who);
        var opening = standing.opening(action.roles().toArray(Role[]::new));
        return decided(new Decision(asked, who, action.name(), null, standing.denial(), opening));
    }

    private Decision decide(Asked asked, Citizen who, FamilyAction action, ChildId child) {
        var facts = families.of(who, today()).getOrDefault(child, Facts.NONE);
        return decide(asked, who, action.name(), action.rules(), child, facts);
    }

    private Decision decide(Asked asked, Professional who, FieldClass fields, ChildId child, Facts facts) {
        return decide(asked, who, fields.name(), List.of(fields), child, facts);
    }

    private List<ChildId> listed(
            SignedIn who, String action, List<? extends Line> rules, Map<ChildId, Facts> children) {
        return children.entrySet().stream()
                .filter(child -> decide(Asked.FOR_A_LIST, who, action, rules, child.getKey(), child.getValue())
                        .isAllowed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Decision decide(
            Asked asked, SignedIn who, String action, List<? extends Line> rules, @Nullable Id about, Facts facts) {
        return decided(new Decision(asked, who, action, about, facts.denial().orElse(null), opening(facts, rules)));
    }

    private static @Nullable Opening opening(Facts facts, List<? extends Line> rules) {
        return facts.openedBy(rules).map(Opening::of).orElse(null);
    }

    /** Every decision of the program passes here, whoever asked and whatever about: the one place to write it down. */
    private Decision decided(Decision decision) {
        log.decided(decision);
        return decision;
    }

    private static void pass(Decision decision) {
        if (decision.denial() == Denial.OWN_FAMILY) {
            throw new OwnFamily();
        }
        if (!decision.isAllowed()) {
            throw new NotFound();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
