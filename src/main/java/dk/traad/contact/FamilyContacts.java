package dk.traad.contact;

import dk.traad.contact.FamilyContact.Service;
import dk.traad.contact.FamilyContact.ShownTo;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who else families are in contact with. What has run out or was taken back is deleted. */
@Repository
class FamilyContacts {
    private final JdbcClient jdbc;

    FamilyContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Only of adults who hold custody today. */
    List<FamilyContact> of(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT f.id, f.child, f.adult, a.first_name || ' ' || a.last_name AS adult_name, f.service, f.name,
                            f.shown_to, f.may_call, f.until_on
                        FROM family_contact f
                        JOIN adult a ON a.municipality = f.municipality AND a.id = f.adult
                        WHERE f.municipality = :municipality AND f.child = :child AND f.until_on >= :today
                            AND EXISTS (SELECT FROM custody c
                                        WHERE c.municipality = f.municipality AND c.child = f.child AND c.adult = f.adult
                                            AND c.from_on <= :today AND (c.to_on IS NULL OR c.to_on >= :today))
                        ORDER BY f.said_at, f.id
                        """)
                .param("child", child)
                .param("today", today)
                .query(FamilyContact.class)
                .list();
    }

    void say(
            ChildId child,
            AdultId adult,
            Service service,
            String name,
            ShownTo shownTo,
            boolean mayCall,
            LocalDate until,
            Instant now) {
        jdbc.sql("""
                        INSERT INTO family_contact (municipality, id, child, adult, service, name, shown_to, may_call, until_on,
                            said_at)
                        VALUES (:municipality, :id, :child, :adult, :service, :name, :shownTo, :mayCall, :until, :now)
                        """)
                .param("id", FamilyContact.Id.random())
                .param("child", child)
                .param("adult", adult)
                .param("service", service)
                .param("name", name)
                .param("shownTo", shownTo)
                .param("mayCall", mayCall)
                .param("until", until)
                .param("now", now)
                .update();
    }

    /** One's own only; with it goes what has run out. */
    boolean takeBack(FamilyContact.Id id, ChildId child, AdultId adult, LocalDate today) {
        var gone = jdbc.sql("""
                        DELETE FROM family_contact
                        WHERE municipality = :municipality AND id = :id AND child = :child AND adult = :adult
                        """)
                .param("id", id)
                .param("child", child)
                .param("adult", adult)
                .update();
        jdbc.sql(
                        "DELETE FROM family_contact WHERE municipality = :municipality AND child = :child AND until_on < :today")
                .param("child", child)
                .param("today", today)
                .update();
        return gone == 1;
    }
}
