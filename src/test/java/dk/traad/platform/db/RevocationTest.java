package dk.traad.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Position;
import dk.traad.kernel.SignedIn;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is taken away is gone at once: of four who go on reading, nobody gets a page after the commit. */
class RevocationTest extends WebTest {
    private static final int READERS = 4;
    private static final int MOST = 400;
    private static final int AFTERWARDS = 8;

    private GivenRelations relations;
    private UnitId myretuen;
    private Professional mette;
    private Professional lis;
    private Parent mother;
    private ChildId aya;
    private UUID assessment;

    @BeforeEach
    void aya() {
        relations = new GivenRelations(given, clock);
        myretuen = given.daycare("Myretuen");
        var red = given.group(myretuen, "Stue Rød");
        mette = given.educator("Mette", red);
        lis = given.leader("Lis", myretuen);
        aya = given.child("Aya", red);
        mother = given.custodyHolder("Mor", aya);
        assessment = given.decided(aya, mette, "CLOSED", Position.GREEN);
    }

    @Test
    void an_employment_that_ends() throws Exception {
        afterwardsNobodyReads(
                mette, List.of("/children/" + aya, "/assessments/" + assessment), () -> given.left(mette));
    }

    @Test
    void custody_that_ends() throws Exception {
        afterwardsNobodyReads(
                mother,
                family(),
                () -> given.change(
                        "UPDATE family_relation SET to_on = :day WHERE adult = :adult",
                        Map.of("day", clock.today().minusDays(1), "adult", mother.adult())));
    }

    @Test
    void custody_that_is_held_back() throws Exception {
        afterwardsNobodyReads(mother, family(), () -> relations.held(mother, aya, mette));
    }

    @Test
    void a_child_that_is_shielded() throws Exception {
        afterwardsNobodyReads(lis, List.of("/children/" + aya), () -> relations.shielded(aya, mette));
    }

    @Test
    void standing_in_that_ends() throws Exception {
        var standIn = given.educator("Bo", given.group(myretuen, "Stue Blå"));
        relations.standIn(standIn, aya);
        afterwardsNobodyReads(
                standIn,
                List.of("/children/" + aya),
                () -> given.change(
                        "UPDATE stand_in SET to_on = :day WHERE child = :child",
                        Map.of("day", clock.today().minusDays(1), "child", aya)));
    }

    private List<String> family() {
        return List.of("/family/children/" + aya, "/family/assessments/" + assessment);
    }

    private record Reading(long beganAt, int status) {}

    private void afterwardsNobodyReads(SignedIn who, List<String> pages, Runnable revocation) throws Exception {
        var warm = new CountDownLatch(READERS * 3);
        var left = new AtomicInteger(Integer.MAX_VALUE);
        try (var threads = Executors.newFixedThreadPool(READERS)) {
            var readers = new ArrayList<Future<List<Reading>>>();
            for (var reader = 0; reader < READERS; reader++) {
                var page = pages.get(reader % pages.size());
                Callable<List<Reading>> reading = () -> read(who, page, warm, left);
                readers.add(threads.submit(reading));
            }
            assertThat(warm.await(30, TimeUnit.SECONDS)).isTrue();
            revocation.run();
            var committedAt = System.nanoTime();
            left.set(READERS * AFTERWARDS);
            var after = new ArrayList<Reading>();
            for (var reader : readers) {
                var readings = reader.get(60, TimeUnit.SECONDS);
                assertThat(readings).anyMatch(one -> one.beganAt() < committedAt && one.status() == 200);
                readings.stream().filter(one -> one.beganAt() > committedAt).forEach(after::add);
            }
            assertThat(after).hasSizeGreaterThanOrEqualTo(READERS * AFTERWARDS / 2);
            assertThat(after).extracting(Reading::status).containsOnly(404);
        }
    }

    private List<Reading> read(SignedIn who, String page, CountDownLatch warm, AtomicInteger left) {
        var readings = new ArrayList<Reading>();
        while (readings.size() < MOST && left.getAndDecrement() > 0) {
            var began = System.nanoTime();
            readings.add(new Reading(began, as(who).get(page).getResponse().getStatus()));
            warm.countDown();
        }
        return readings;
    }
}
