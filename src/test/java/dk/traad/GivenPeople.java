package dk.traad;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.MunicipalityCode;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.municipality.Municipalities;
import dk.traad.platform.db.Context;
import dk.traad.watch.Canaries;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The people and places of a test's municipality: units, rooms, staff, children and the adults around them. */
public abstract class GivenPeople {
    private static final AtomicInteger CODES = new AtomicInteger(100);

    protected final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    protected final TestClock clock;
    private final MunicipalityCode municipality;
    private final boolean sings;
    private final AtomicInteger numbers = new AtomicInteger(1);

    /** @param sings whether names and texts hold the municipality's canary; not where pictures are taken of them */
    protected GivenPeople(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            TestClock clock,
            Municipalities municipalities,
            boolean sings) {
        this.jdbc = jdbc;
        this.sings = sings;
        this.transaction = transaction;
        this.clock = clock;
        this.municipality = new MunicipalityCode(CODES.incrementAndGet());
        in(() -> {
            municipalities.add(municipality, named("Prøvekøbing"));
            return true;
        });
    }

    /** The number a statement counts in this person's own context: what row-level security shows them. */
    public long seenBy(SignedIn who, String sql) {
        return Context.of(who)
                .call(() -> transaction.execute(
                        unused -> jdbc.sql(sql).query(Long.class).single()));
    }

    /** For questions no sentence here asks; outside any context it sees nothing. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    public MunicipalityCode municipality() {
        return municipality;
    }

    /** The word by which something of this municipality is known wherever it turns up; tests read names without it. */
    protected final String canary() {
        return sings ? Canaries.word(municipality) : "";
    }

    private String named(String name) {
        return (name + " " + canary()).strip();
    }

    /** Does something as the program itself in this test's municipality, in one transaction. */
    public <T> T in(Supplier<T> work) {
        return Context.program(municipality).call(() -> transaction.execute(unused -> work.get()));
    }

    /** One value from the database, as this municipality sees it. */
    public <T> T value(Class<T> type, String sql, Object... parameters) {
        return in(() -> jdbc.sql(sql).params(parameters).query(type).single());
    }

    public void change(String sql, Map<String, ?> parameters) {
        in(() -> jdbc.sql(sql).params(parameters).update());
    }

    public UnitId healthVisiting(String name) {
        return unit(name, "HEALTH_VISITING");
    }

    public UnitId daycare(String name) {
        return unit(name, "INTEGRATED");
    }

    public UnitId childMinding(String name) {
        return unit(name, "CHILD_MINDING");
    }

    public UnitId school(String name) {
        return unit(name, "SCHOOL");
    }

    public UnitId ppAdvice(String name) {
        return unit(name, "PP_ADVICE");
    }

    public UnitId familyDepartment(String name) {
        return unit(name, "FAMILY_DEPARTMENT");
    }

    private UnitId unit(String name, String kind) {
        var id = UnitId.random();
        insert(
                "INSERT INTO unit (municipality, id, number, name, kind, ownership)"
                        + " VALUES (:municipality, :id, :number, :name, :kind, 'MUNICIPAL')",
                Map.of("id", id, "number", number(), "name", named(name), "kind", kind));
        return id;
    }

    public GroupId group(UnitId unit, String name) {
        var id = GroupId.random();
        insert(
                "INSERT INTO unit_group (municipality, id, unit, code, name, from_on)"
                        + " VALUES (:municipality, :id, :unit, :code, :name, :from)",
                Map.of("id", id, "unit", unit, "code", number(), "name", named(name), "from", longAgo()));
        return id;
    }

    public Professional educator(String name, GroupId group) {
        return employedIn(name, Role.EDUCATOR, group);
    }

    public Professional childMinder(String name, GroupId group) {
        return employedIn(name, Role.CHILD_MINDER, group);
    }

    public Professional teacher(String name, GroupId group) {
        return employedIn(name, Role.TEACHER, group);
    }

    public Professional leader(String name, UnitId unit) {
        return employed(name, Role.LEADER, unit, null);
    }

    public Professional healthVisitor(String name, UnitId unit) {
        return employed(name, Role.HEALTH_VISITOR, unit, null);
    }

    /** An administrator of the municipality, in a unit of its own; added by hand, so no roster ends the employment. */
    public Professional administrator(String name) {
        var administrator = employed(name, Role.ADMINISTRATOR, unit("Forvaltningen", "FAMILY_DEPARTMENT"), null);
        change("UPDATE employee SET from_roster = false WHERE id = :id", Map.of("id", administrator.employee()));
        change(
                "UPDATE employment SET from_roster = false WHERE employee = :id",
                Map.of("id", administrator.employee()));
        return administrator;
    }

    public Professional dataProtectionOfficer(String name) {
        return employed(name, Role.DATA_PROTECTION_OFFICER, unit("Forvaltningen", "FAMILY_DEPARTMENT"), null);
    }

    public Professional serviceDirector(String name) {
        return employed(name, Role.SERVICE_DIRECTOR, unit("Forvaltningen", "FAMILY_DEPARTMENT"), null);
    }

    private Professional employedIn(String name, Role role, GroupId group) {
        var unit = value(UUID.class, "SELECT unit FROM unit_group WHERE id = ?", group.value());
        return employed(name, role, new UnitId(unit), group);
    }

    public Professional employed(String name, Role role, UnitId unit, @Nullable GroupId group) {
        var employee = EmployeeId.random();
        insert(
                "INSERT INTO employee (municipality, id, number, name) VALUES (:municipality, :id, :number, :name)",
                Map.of("id", employee, "number", number(), "name", named(name)));
        in(() -> jdbc.sql("""
                        INSERT INTO employment (municipality, id, employee, unit, unit_group, role, from_on)
                        VALUES (:municipality, :id, :employee, :unit, CAST(:group AS uuid), :role, :from)
                        """)
                .param("id", UUID.randomUUID())
                .param("employee", employee)
                .param("unit", unit)
                .param("group", group)
                .param("role", role)
                .param("from", clock.today().minusYears(1))
                .update());
        return new Professional(municipality, employee.value());
    }

    /** Ends every employment of this person yesterday. */
    public void left(Professional who) {
        change(
                "UPDATE employment SET to_on = :yesterday WHERE employee = :employee",
                Map.of("yesterday", clock.today().minusDays(1), "employee", who.employee()));
    }

    public ChildId child(String name, GroupId group) {
        var child = child(name, clock.today().minusYears(4).minusDays(10));
        placed(child, group);
        return child;
    }

    public ChildId child(String name, LocalDate birthday) {
        var id = ChildId.random();
        insert(
                "INSERT INTO child (municipality, id, first_name, last_name, birthday)"
                        + " VALUES (:municipality, :id, :name, :family, :birthday)",
                Map.of("id", id, "name", name, "family", named("Prøve"), "birthday", birthday));
        return id;
    }

    public void placed(ChildId child, GroupId group) {
        insert(
                """
                INSERT INTO placement (municipality, id, child, unit, unit_group, from_on)
                SELECT municipality, :id, :child, unit, id, :from FROM unit_group WHERE id = :group
                """,
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "child",
                        child,
                        "group",
                        group,
                        "from",
                        clock.today().minusMonths(6)));
    }

    public void assigned(ChildId child, Professional healthVisitor) {
        insert(
                "INSERT INTO health_visitor_assignment (municipality, id, child, employee, from_on)"
                        + " VALUES (:municipality, :id, :child, :employee, :from)",
                Map.of(
                        "id", UUID.randomUUID(),
                        "child", child,
                        "employee", healthVisitor.employee(),
                        "from", clock.today().minusMonths(6)));
    }

    public Parent custodyHolder(String name, ChildId child) {
        return adult(name, child, true);
    }

    public Parent parentWithoutCustody(String name, ChildId child) {
        return adult(name, child, false);
    }

    private Parent adult(String name, ChildId child, boolean custody) {
        var id = AdultId.random();
        insert(
                "INSERT INTO adult (municipality, id, first_name, last_name, email)"
                        + " VALUES (:municipality, :id, :name, :family, :email)",
                Map.of("id", id, "name", name, "family", named("Prøve"), "email", number() + "@post.example"));
        var parent = new Parent(municipality, id.value());
        related(parent, child, custody);
        return parent;
    }

    public void related(Parent parent, ChildId child, boolean custody) {
        insert(
                """
                INSERT INTO family_relation (municipality, id, child, adult, kind, custody, residence, from_on)
                VALUES (:municipality, :id, :child, :adult, 'MOTHER', :custody, true, :from)
                """,
                Map.of(
                        "id", UUID.randomUUID(),
                        "child", child,
                        "adult", parent.adult(),
                        "custody", custody,
                        "from", clock.today().minusYears(1)));
    }

    public void insert(String sql, Map<String, ?> parameters) {
        change(sql, parameters);
    }

    public String number() {
        return "N" + numbers.getAndIncrement();
    }

    private LocalDate longAgo() {
        return clock.today().minusYears(2);
    }
}
