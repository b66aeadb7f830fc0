package dk.traad.groupfocus;

import dk.traad.kernel.GroupId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whether the first name of a child of the room stands in what is written about the whole room. It is only said, never
 * refused: Liv and Storm are names, and words as well.
 */
@Repository
class ChildNames {
    private static final Locale DANISH = Locale.of("da");
    private static final int DAYS_AROUND = 60;

    private final JdbcClient jdbc;

    ChildNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> in(GroupId group, LocalDate today, List<String> texts) {
        return standing(firstNames(group, today), texts);
    }

    /** Those there today, just gone or soon to come. */
    private List<String> firstNames(GroupId group, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT c.first_name
                        FROM placement p
                        JOIN child c ON c.municipality = p.municipality AND c.id = p.child
                        WHERE p.municipality = :municipality AND p.unit_group = :group
                            AND p.from_on <= :until AND (p.to_on IS NULL OR p.to_on >= :since)
                        """)
                .param("group", group)
                .param("since", today.minusDays(DAYS_AROUND))
                .param("until", today.plusDays(DAYS_AROUND))
                .query(String.class)
                .list();
    }

    /** The parts of these names that are words of the texts, also with an s behind; sorted, each once. */
    static List<String> standing(Collection<String> firstNames, List<String> texts) {
        var words = texts.stream()
                .flatMap(text -> Arrays.stream(text.split("[^\\p{L}]+")))
                .map(word -> word.toLowerCase(DANISH))
                .collect(Collectors.toSet());
        return firstNames.stream()
                .flatMap(name -> Arrays.stream(name.split("[^\\p{L}]+")))
                .filter(part -> part.length() > 1)
                .filter(part -> isSaid(part.toLowerCase(DANISH), words))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isSaid(String name, Set<String> words) {
        return Stream.of(name, name + "s").anyMatch(words::contains);
    }
}
