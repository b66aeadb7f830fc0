package dk.traad.demo;

import dk.traad.demo.DemoConsentRows.Paragraph;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is passed on in the demo: a consent about to run out, one waiting for the second parent, a handover nobody has answered. */
@Component
@Order(3)
@Conditional(OnDemo.class)
class DemoHandovers implements DemoPart {
    private final DemoConsentRows rows;

    DemoHandovers(DemoConsentRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        for (var row : DemoFile.rows("handovers.csv")) {
            if (row.has("municipality", municipality.name())) {
                var child = people.known().stream()
                        .filter(one -> one.key().equals(row.get("child")))
                        .findFirst()
                        .orElseThrow();
                add(municipality, places, child, row, today);
            }
        }
    }

    private void add(
            DemoMunicipality municipality, DemoPlaces places, DemoChild child, DemoFile.Row row, LocalDate today) {
        var one = new Paragraph(
                municipality,
                row.get("child"),
                child,
                unit(places, row.get("by")),
                unit(places, row.get("to")),
                places.employee(row.get("by")),
                today.minusDays(row.number("asked")),
                today.plusDays(row.number("until")),
                row.get("purpose"),
                row.get("words"),
                row.get("why"));
        rows.ask(one);
        var number = 0;
        for (var holder :
                child.custodyHolders().stream().limit(row.number("yes")).toList()) {
            rows.answer(one, ++number, holder, "YES", one.askedOn());
        }
        if (!row.get("delivered").isEmpty()) {
            var on = today.minusDays(row.number("delivered"));
            rows.deliver(one, on);
            if (row.has("accepted", "yes")) {
                rows.accept(one, places.employee(row.get("to")), on);
            }
        }
    }

    static UnitId unit(DemoPlaces places, String number) {
        var employee = places.employee(number);
        return places.employments().stream()
                .filter(one -> one.employee().equals(employee))
                .map(DemoRows.Employment::unit)
                .findFirst()
                .orElseThrow();
    }
}
