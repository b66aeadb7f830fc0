package dk.traad.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who else some families are in contact with, as they have said it. */
@Repository
@Order(4)
@Conditional(OnDemo.class)
class DemoContacts implements DemoPart {
    private final JdbcClient jdbc;

    DemoContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        for (var row : DemoFile.rows("contacts.csv")) {
            if (row.has("municipality", municipality.name())) {
                jdbc.sql("""
                    INSERT INTO family_contact (municipality, id, child, adult, service, name, shown_to, may_call,
                        until_on, said_at)
                    VALUES (:municipality, :id, :child, :adult, :service, :name, :shownTo, :mayCall, :until, :at)
                    """)
                        .param("id", municipality.key("contact", row.get("child") + row.get("adult")))
                        .param("child", municipality.key("child", row.get("child")))
                        .param("adult", municipality.key("adult", row.get("adult")))
                        .param("service", row.get("service"))
                        .param("name", row.get("name"))
                        .param("shownTo", row.get("shown to"))
                        .param("mayCall", row.has("may call", "yes"))
                        .param("until", today.plusDays(row.number("days")))
                        .param("at", DemoTime.at(today.minusDays(20), 20).atOffset(ZoneOffset.UTC))
                        .update();
            }
        }
    }
}
