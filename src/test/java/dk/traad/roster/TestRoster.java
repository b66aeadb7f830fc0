package dk.traad.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traad.roster.reading.RosterFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small municipality's delivery: a daycare with two rooms, a school, twelve children with a mother each. */
final class TestRoster {
    static final int CHILDREN = 12;

    private final Map<RosterFile, List<String>> files = new EnumMap<>(RosterFile.class);
    private Charset charset = UTF_8;
    private String lineEnd = "\n";

    TestRoster() {
        rows(
                RosterFile.UNITS,
                "1001;Sundhedsplejen;sundhedspleje;kommunal",
                "2001;Myretuen;integreret;selvejende",
                "3001;Ærøskolen;skole;kommunal");
        rows(
                RosterFile.GROUPS,
                "2001;R;Stue Rød;2020-08-01;",
                "2001;B;Stue Blå;2020-08-01;",
                "3001;0A;0. A;2026-08-01;");
        rows(
                RosterFile.EMPLOYEES,
                "M1;Åse Prøve;m1@kommune.example;11111111",
                "M2;Bo Prøve;m2@kommune.example;",
                "M3;Dorte Prøve;;",
                "M4;Lis Prøve;;");
        rows(
                RosterFile.EMPLOYMENTS,
                "M1;1001;;sundhedsplejerske;2022-08-01;",
                "M2;2001;R;paedagog;2022-08-01;",
                "M3;3001;0A;laerer;2026-08-01;",
                "M4;2001;;leder;2022-08-01;");
        each(RosterFile.CHILDREN, "%1$s;Barn%3$d;Prøve;nej");
        each(RosterFile.ADULTS, "%2$s;Mor%3$d;Prøve;mor%3$d@post.example;22222222;nej");
        each(RosterFile.RELATIONS, "%1$s;%2$s;mor;ja;ja;2022-02-01;");
        each(RosterFile.PLACEMENTS, "%1$s;2001;R;2023-08-01;");
        each(RosterFile.ASSIGNMENTS, "%1$s;M1;2022-02-08;");
    }

    /** Born in February 2022; a serial number nobody is given. */
    static String child(int number) {
        return "%02d022299%02d".formatted(number, number);
    }

    static String mother(int number) {
        return "%02d039099%02d".formatted(number, number);
    }

    private void each(RosterFile file, String row) {
        rows(
                file,
                IntStream.rangeClosed(1, CHILDREN)
                        .mapToObj(number -> row.formatted(child(number), mother(number), number))
                        .toArray(String[]::new));
    }

    TestRoster rows(RosterFile file, String... rows) {
        files.put(file, new java.util.ArrayList<>(List.of(rows)));
        files.get(file).addFirst(String.join(";", file.columns()));
        return this;
    }

    TestRoster header(RosterFile file, String header) {
        lines(file).set(0, header);
        return this;
    }

    TestRoster add(RosterFile file, String row) {
        lines(file).add(row);
        return this;
    }

    /** Takes out every row that begins so. */
    TestRoster remove(RosterFile file, String beginning) {
        lines(file).removeIf(row -> row.startsWith(beginning));
        return this;
    }

    TestRoster replace(RosterFile file, String part, String by) {
        lines(file).replaceAll(row -> row.replace(part, by));
        return this;
    }

    TestRoster without(RosterFile file) {
        files.remove(file);
        return this;
    }

    TestRoster only(RosterFile file) {
        files.keySet().removeIf(other -> other != file);
        return this;
    }

    /** A child that is in no file any more. */
    TestRoster gone(int child) {
        files.keySet().forEach(file -> remove(file, child(child)));
        return this;
    }

    TestRoster in(Charset charset, String lineEnd) {
        this.charset = charset;
        this.lineEnd = lineEnd;
        return this;
    }

    private List<String> lines(RosterFile file) {
        return java.util.Objects.requireNonNull(files.get(file));
    }

    byte[] bytes(RosterFile file) {
        return lines(file).stream()
                .collect(Collectors.joining(lineEnd, "", lineEnd))
                .getBytes(charset);
    }

    byte[] zip() {
        return zip(files.keySet().stream().collect(Collectors.toMap(RosterFile::fileName, this::bytes)));
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    Path zipIn(Path folder) {
        return write(folder.resolve("roster.zip"), zip());
    }

    Path filesIn(Path folder) {
        files.keySet().forEach(file -> write(folder.resolve(file.fileName()), bytes(file)));
        return folder;
    }

    static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
