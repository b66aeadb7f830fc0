package dk.traad.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.platform.db.ReadOnce;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How citizens stand to children, read anew at every request. */
@Repository
class FamilyRelations {
    private final JdbcClient jdbc;

    FamilyRelations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Fact(
            ChildId child,
            @Nullable Denial denial,
            @Nullable Relation relation,
            boolean isUnderFifteen,
            boolean parentsReadOn) {}

    private record AdultFact(
            AdultId adult,
            ChildId child,
            @Nullable Denial denial,
            @Nullable Relation relation,
            boolean isUnderFifteen,
            boolean parentsReadOn) {
        Fact fact() {
            return new Fact(child, denial, relation, isUnderFifteen, parentsReadOn);
        }
    }

    /** The oldest child first. */
    Map<ChildId, Facts> of(Citizen who, LocalDate today) {
        return ReadOnce.of(new Asked(who, today), () -> read(who, today));
    }

    private record Asked(Citizen who, LocalDate today) {}

    private Map<ChildId, Facts> read(Citizen who, LocalDate today) {
        var facts = switch (who) {
            case Parent parent -> of(parent, today);
            case YoungPerson young -> of(young, today);
        };
        return facts.stream()
                .collect(groupingBy(
                        Fact::child,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), FamilyRelations::facts)));
    }

    /** The other way round: every adult who has to do with the custody of this child. */
    Map<AdultId, Facts> ofAdults(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT f.adult, f.child, f.denial, f.relation,
                            CAST(:today AS date) < c.birthday + INTERVAL '15 years' AS is_under_fifteen,
                            m.parents_read_from_15 AS parents_read_on
                        FROM (
                            SELECT municipality, child, adult, 'CUSTODY_HOLD' AS denial, NULL AS relation
                            FROM custody_hold
                            WHERE municipality = :municipality AND child = :child
                                AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)
                            UNION ALL
                            SELECT municipality, child, adult, NULL, 'HOLDS_CUSTODY'
                            FROM custody
                            WHERE municipality = :municipality AND child = :child
                                AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)) f
                        JOIN child c ON c.municipality = f.municipality AND c.id = f.child
                        JOIN cooperation_model m ON m.municipality = f.municipality
                        ORDER BY f.adult
                        """).param("child", child).param("today", today).query(AdultFact.class).list().stream()
                .collect(groupingBy(
                        AdultFact::adult,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(AdultFact::fact, Collectors.toList()), FamilyRelations::facts)));
    }

    /** Every custody holder separately (E4). */
    private List<Fact> of(Parent who, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT f.child, f.denial, f.relation, c.birthday,
                            CAST(:today AS date) < c.birthday + INTERVAL '15 years' AS is_under_fifteen,
                            m.parents_read_from_15 AS parents_read_on
                        FROM (
                            SELECT municipality, child, 'CUSTODY_HOLD' AS denial, NULL AS relation
                            FROM custody_hold
                            WHERE municipality = :municipality AND adult = :adult
                                AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)
                            UNION ALL
                            SELECT municipality, child, NULL, 'HOLDS_CUSTODY'
                            FROM custody
                            WHERE municipality = :municipality AND adult = :adult
                                AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)) f
                        JOIN child c ON c.municipality = f.municipality AND c.id = f.child
                        JOIN cooperation_model m ON m.municipality = f.municipality
                        ORDER BY c.birthday, f.child
                        """)
                .param("adult", who.adult())
                .param("today", today)
                .query(Fact.class)
                .list();
    }

    private List<Fact> of(YoungPerson who, LocalDate today) {
        return jdbc.sql("""
                        SELECT y.child, NULL AS denial, 'IS_THE_YOUNG_PERSON' AS relation, false AS is_under_fifteen,
                            m.parents_read_from_15 AS parents_read_on
                        FROM young_person y
                        JOIN cooperation_model m ON m.municipality = y.municipality
                        WHERE y.municipality = :municipality AND y.child = :child
                            AND y.from_on <= :today AND (y.to_on IS NULL OR y.to_on >= :today)
                        """)
                .param("child", who.child())
                .param("today", today)
                .query(Fact.class)
                .list();
    }

    private static Facts facts(Collection<Fact> all) {
        var denials = all.stream()
                .flatMap(fact -> Optional.ofNullable(fact.denial()).stream())
                .collect(toCollection(() -> EnumSet.noneOf(Denial.class)));
        var held = all.stream()
                .flatMap(fact -> Optional.ofNullable(fact.relation()).stream())
                .map(relation -> new Held(null, relation, null, true))
                .toList();
        return new Facts(
                denials,
                held,
                all.stream().findFirst().map(FamilyRelations::circumstances).orElse(Set.of()));
    }

    private static Set<Circumstance> circumstances(Fact fact) {
        var present = EnumSet.noneOf(Circumstance.class);
        if (fact.isUnderFifteen()) {
            present.add(Circumstance.UNDER_FIFTEEN);
        }
        if (fact.parentsReadOn()) {
            present.add(Circumstance.PARENTS_READ_ON);
        }
        return present;
    }
}
