package dk.traad.settings;

import dk.traad.municipality.Mark;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The marks there are and have been, and the one that is being looked over: a picture says more than its fingerprint. */
@Repository
class MarkPictures {
    private final JdbcClient jdbc;

    MarkPictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** With the present one, which it may take the place of; what was looked over and never decided goes. */
    void keep(Mark mark) {
        forgetUndecided();
        keepPresent();
        jdbc.sql("""
                        INSERT INTO mark_picture (municipality, fingerprint, picture)
                        VALUES (:municipality, :fingerprint, :picture)
                        ON CONFLICT DO NOTHING
                        """)
                .param("fingerprint", mark.fingerprint())
                .param("picture", mark.picture())
                .update();
    }

    void keepPresent() {
        jdbc.sql("""
                        INSERT INTO mark_picture (municipality, fingerprint, picture)
                        SELECT municipality, fingerprint, picture
                        FROM municipality_mark
                        WHERE municipality = :municipality
                        ON CONFLICT DO NOTHING
                        """).update();
    }

    private void forgetUndecided() {
        jdbc.sql("""
                        DELETE FROM mark_picture p
                        WHERE p.municipality = :municipality
                            AND NOT EXISTS (
                                SELECT FROM settings_change c
                                WHERE c.municipality = p.municipality AND 'mark' = ANY (c.kinds)
                                    AND strpos(c.changes, p.fingerprint) > 0)
                        """).update();
    }

    Optional<byte[]> of(String fingerprint) {
        return jdbc.sql(
                        "SELECT picture FROM mark_picture WHERE municipality = :municipality AND fingerprint = :fingerprint")
                .param("fingerprint", fingerprint)
                .query((row, number) -> row.getBytes("picture"))
                .optional();
    }

    boolean has(String fingerprint) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT FROM mark_picture WHERE municipality = :municipality AND fingerprint = :fingerprint)
                        """)
                .param("fingerprint", fingerprint)
                .query(Boolean.class)
                .single();
    }
}
