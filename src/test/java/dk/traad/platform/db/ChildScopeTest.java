package dk.traad.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traad.GivenRelations;
import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Position;
import dk.traad.kernel.SignedIn;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The database shows a person the content of the children they stand in a relation to, whatever statement is asked. */
class ChildScopeTest extends WebTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    WholeMunicipality wholeMunicipality;

    private GivenRelations relations;
    private UnitId myretuen;
    private GroupId red;
    private Professional mette;
    private Professional bo;
    private ChildId aya;
    private ChildId ida;
    private UUID ofAya;

    @BeforeEach
    void two_rooms() {
        relations = new GivenRelations(given, clock);
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        mette = given.educator("Mette", red);
        var blue = given.group(myretuen, "Stue Blå");
        bo = given.educator("Bo", blue);
        aya = given.child("Aya", red);
        ida = given.child("Ida", blue);
        ofAya = given.decided(aya, mette, "CLOSED", Position.GREEN);
        given.decided(ida, bo, "CLOSED", Position.GREEN);
    }

    @Test
    void an_educator_sees_the_content_of_the_own_room() {
        assertThat(seenBy(mette)).containsExactly(aya.value());
        assertThat(seenBy(bo)).containsExactly(ida.value());
        assertThat(seenBy(given.leader("Lis", myretuen))).containsExactlyInAnyOrder(aya.value(), ida.value());
    }

    @Test
    void whoever_sees_figures_sees_no_content_of_any_child() {
        assertThat(seenBy(given.serviceDirector("Dorte"))).isEmpty();
        assertThat(seenBy(given.administrator("Adam"))).isEmpty();
        assertThat(seenBy(given.healthVisitor("Hanne", given.healthVisiting("Sundhedsplejen"))))
                .isEmpty();
    }

    @Test
    void for_thirty_days_after_a_placement_it_can_still_be_read() {
        given.change(
                "UPDATE placement SET to_on = :day WHERE child = :child", Map.of("child", aya, "day", clock.today()));
        clock.plusDays(30);
        assertThat(seenBy(mette)).containsExactly(aya.value());
        clock.plusDays(1);
        assertThat(seenBy(mette)).isEmpty();
    }

    @Test
    void whoever_has_left_sees_nothing() {
        given.left(mette);
        assertThat(seenBy(mette)).isEmpty();
    }

    @Test
    void own_family_and_shielded_children_are_not_shown_even_so() {
        relations.family(mette, aya);
        assertThat(seenBy(mette)).isEmpty();
        relations.shielded(ida, given.leader("Lis", myretuen));
        assertThat(seenBy(bo)).isEmpty();
        relations.named(bo, ida);
        assertThat(seenBy(bo)).containsExactly(ida.value());
    }

    @Test
    void families_see_the_children_in_their_custody_while_nothing_holds_it_back() {
        var mother = given.custodyHolder("Mor", aya);
        assertThat(seenBy(mother)).containsExactly(aya.value());
        assertThat(seenBy(given.parentWithoutCustody("Far", aya))).isEmpty();
        relations.held(mother, aya, mette);
        assertThat(seenBy(mother)).isEmpty();
    }

    @Test
    void a_young_person_sees_what_is_their_own() {
        assertThat(seenBy(relations.youngPerson(aya))).isEmpty();
        given.change(
                "UPDATE child SET birthday = :day WHERE id = :child",
                Map.of("child", aya, "day", clock.today().minusYears(15)));
        assertThat(seenBy(relations.youngPerson(aya))).containsExactly(aya.value());
    }

    @Test
    void every_table_with_content_is_bound_alike() {
        var mother = given.custodyHolder("Mor", ida);
        given.notice(given.decided(ida, bo, "PARENTS_INFORMED", Position.GREEN), mother, null);
        for (var table : List.of("joint_assessment", "parent_notice")) {
            assertThat(by(
                            bo,
                            () -> jdbc.sql("SELECT child FROM " + table)
                                    .query(UUID.class)
                                    .list()))
                    .as(table)
                    .isNotEmpty()
                    .containsOnly(ida.value());
            assertThat(by(
                            mette,
                            () -> jdbc.sql("SELECT child FROM " + table)
                                    .query(UUID.class)
                                    .list()))
                    .as(table)
                    .doesNotContain(ida.value());
        }
    }

    @Test
    void nothing_can_be_changed_or_added_of_another_child() {
        assertThat(by(
                        bo,
                        () -> jdbc.sql("UPDATE assessment SET state = 'ABANDONED' WHERE id = :id")
                                .param("id", ofAya)
                                .update()))
                .isZero();
        assertThat(by(bo, () -> jdbc.sql("DELETE FROM joint_assessment").update()))
                .isEqualTo(1);
        assertThatThrownBy(() -> by(
                        bo,
                        () -> jdbc.sql("""
                                INSERT INTO parent_contribution (municipality, id, assessment, child, adult, question, sent_at)
                                VALUES (:municipality, gen_random_uuid(), :id, :child, gen_random_uuid(), 'x', now())
                                """)
                                .param("id", ofAya)
                                .param("child", aya)
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void content_can_never_be_told_to_be_another_childs() {
        assertThatThrownBy(() -> given.change(
                        "UPDATE joint_assessment SET child = :other WHERE assessment = :id",
                        Map.of("other", ida, "id", ofAya)))
                .hasMessageContaining("joint_assessment_of_child");
    }

    @Test
    void what_is_about_the_whole_municipality_says_so_and_ends_with_its_statement() {
        var director = given.serviceDirector("Dorte");
        var counts = by(
                director,
                () -> List.of(
                        count(), wholeMunicipality.call(this::count), count(), wholeMunicipality.call(this::count)));
        assertThat(counts).containsExactly(0, 2, 0, 2);
        assertThat(by(mette, () -> List.of(count(), wholeMunicipality.call(this::count), count())))
                .containsExactly(1, 2, 1);
    }

    @Test
    void a_fault_within_it_is_told_as_it_is_and_leaves_nothing_open() {
        assertThatThrownBy(() -> by(
                        mette,
                        () -> wholeMunicipality.call(() -> {
                            throw new IllegalArgumentException("fault");
                        })))
                .hasMessage("fault");
        assertThatThrownBy(() -> by(
                        mette,
                        () -> wholeMunicipality.call(() ->
                                jdbc.sql("SELECT 1 / 0").query(Integer.class).single())))
                .hasMessageContaining("division by zero");
        assertThat(seenBy(mette)).containsExactly(aya.value());
        assertThatThrownBy(() -> wholeMunicipality.call(this::count)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_children_that_were_found_cannot_be_told_by_anybody_else() {
        var all = "{" + aya.value() + "," + ida.value() + "}";
        assertThat(by(mette, () -> {
                    count();
                    jdbc.sql("SET LOCAL traad.children = '" + all + "'").update();
                    return count();
                }))
                .isEqualTo(1);
        var seal = by(bo, () -> {
            count();
            return jdbc.sql("SELECT current_setting('traad.children_seal', true)")
                    .query(String.class)
                    .single();
        });
        assertThat(by(mette, () -> {
                    jdbc.sql("SET LOCAL traad.children = '{" + ida.value() + "}'")
                            .update();
                    jdbc.sql("SET LOCAL traad.children_seal = '" + seal + "'").update();
                    return count();
                }))
                .isEqualTo(1);
    }

    private List<UUID> seenBy(SignedIn who) {
        return by(
                who,
                () -> jdbc.sql("SELECT child FROM assessment").query(UUID.class).list());
    }

    private int count() {
        return jdbc.sql("SELECT count(*) FROM assessment").query(Integer.class).single();
    }

    private <T> T by(SignedIn who, Supplier<@Nullable T> work) {
        return Context.of(who).call(() -> transaction.execute(unused -> work.get()));
    }
}
