package dk.traad.demo;

import dk.traad.kernel.Role;
import dk.traad.municipality.Municipalities;
import dk.traad.platform.crypt.CprVault;
import dk.traad.platform.db.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the demo's municipalities in a database that has no others, before the first request or command is answered.
 * (Singletons of this kind are made at start even by commands, which make everything else only when it is asked for.)
 */
@Component
@Conditional(OnDemo.class)
class DemoWorld implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);

    private final Municipalities municipalities;
    private final TransactionTemplate transaction;
    private final DemoTables tables;
    private final DemoForms forms;
    private final CprVault vault;
    private final ObjectProvider<DemoPart> parts;
    private final Clock clock;

    DemoWorld(
            Municipalities municipalities,
            TransactionTemplate transaction,
            DemoTables tables,
            DemoForms forms,
            CprVault vault,
            ObjectProvider<DemoPart> parts,
            Clock clock) {
        this.municipalities = municipalities;
        this.transaction = transaction;
        this.tables = tables;
        this.forms = forms;
        this.vault = vault;
        this.parts = parts;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var present = municipalities.codes();
        var ours = Arrays.stream(DemoMunicipality.values())
                .map(DemoMunicipality::code)
                .toList();
        // Also finishes a world whose making was cut short, and never adds to a database that has others.
        if (present.containsAll(ours) || !ours.containsAll(present)) {
            return;
        }
        var began = System.nanoTime();
        for (var municipality : DemoMunicipality.values()) {
            Context.program(municipality.code())
                    .run(() -> transaction.executeWithoutResult(unused -> makeOnce(municipality)));
        }
        LOG.info("made the demo world in {} ms", (System.nanoTime() - began) / 1_000_000);
    }

    private void makeOnce(DemoMunicipality municipality) {
        tables.waitForTurn();
        if (municipalities.exists(municipality.code())) {
            return;
        }
        municipalities.add(municipality.code(), municipality.title());
        municipalities.change(municipality.cooperationModel());
        municipality.mark().ifPresent(municipalities::change);
        make(municipality);
    }

    private void make(DemoMunicipality municipality) {
        var today = LocalDate.now(clock);
        var chance = new Random(municipality.code().value());
        var places = DemoPlaces.read(municipality, today, chance);
        var people = new DemoPeople(municipality, vault);
        var families = new DemoFamilies(municipality, places, people, today, chance);
        new DemoKnownFamilies(municipality, places, people, families, today, chance).settle();
        families.fill();
        new DemoEarlierPlaces(places, people, chance).tell();
        tables.write(places, people);
        if (!people.known().isEmpty()) {
            tables.write(assessments(municipality, places, people, today, chance));
            parts.orderedStream().forEach(part -> part.add(municipality, places, people, today));
        }
    }

    private DemoAssessments assessments(
            DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today, Random chance) {
        var made = new DemoAssessments(municipality, forms.all(), chance);
        var administrator = places.with(Role.ADMINISTRATOR).getFirst();
        var readBeforeSend = municipality.cooperationModel().readBeforeSend();
        new DemoPast(places, people, made, administrator, readBeforeSend, today, chance).tell();
        new DemoRunning(municipality, places, people.known(), made, administrator, today, chance).begin();
        return made;
    }
}
