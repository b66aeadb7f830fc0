package dk.traad.roster.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** A delivery before anyone has looked inside its files: one zip, or some of the nine files by their names. */
public sealed interface DeliveredFiles {
    int PIECE = 65_536;

    /** Every file once, in the order they lie in; each is read while it streams by. */
    void each(EachFile reader) throws IOException;

    /** About how many rows there are in all: lines that end. */
    default long lines() throws IOException {
        var lines = new long[1];
        each((file, content) -> {
            var piece = new byte[PIECE];
            for (var read = content.read(piece); read >= 0; read = content.read(piece)) {
                for (var place = 0; place < read; place++) {
                    lines[0] += piece[place] == '\n' ? 1 : 0;
                }
            }
        });
        return lines[0];
    }

    /** The whole delivery as one zip, to be kept until it is decided on. */
    byte[] asZip() throws IOException;

    /** A zip, a folder, or one file. */
    static DeliveredFiles at(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return of(List.of(new FileSystemResource(path)));
        }
        try (var inside = Files.list(path)) {
            var files = inside.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".csv"))
                    .sorted()
                    .map(file -> (Resource) new FileSystemResource(file))
                    .toList();
            return of(files);
        }
    }

    static DeliveredFiles of(List<Resource> files) throws IOException {
        if (files.isEmpty()) {
            throw new UnusableDelivery("roster.unusable.nothing", RosterFile.allNames());
        }
        if (files.size() == 1 && Zip.isOne(files.getFirst())) {
            return new Zipped(files.getFirst());
        }
        var named = new EnumMap<RosterFile, Resource>(RosterFile.class);
        for (var file : files) {
            var name = Objects.requireNonNullElse(file.getFilename(), "");
            var known = RosterFile.named(name)
                    .orElseThrow(() -> new UnusableDelivery(
                            "roster.unusable.unknown-file", Zip.shown(name), RosterFile.allNames()));
            if (named.put(known, file) != null) {
                throw new UnusableDelivery("roster.unusable.file-twice", known.fileName());
            }
        }
        return new Loose(named);
    }

    record Zipped(Resource zip) implements DeliveredFiles {
        @Override
        public void each(EachFile reader) throws IOException {
            try (var stream = zip.getInputStream()) {
                new Zip(stream).each(reader);
            }
        }

        @Override
        public byte[] asZip() throws IOException {
            return zip.getContentAsByteArray();
        }
    }

    record Loose(Map<RosterFile, Resource> files) implements DeliveredFiles {
        @Override
        public void each(EachFile reader) throws IOException {
            for (var file : files.entrySet()) {
                try (var stream = file.getValue().getInputStream()) {
                    reader.read(file.getKey(), stream);
                }
            }
        }

        @Override
        public byte[] asZip() throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                for (var file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey().fileName()));
                    try (var stream = file.getValue().getInputStream()) {
                        stream.transferTo(zip);
                    }
                }
            }
            return bytes.toByteArray();
        }
    }
}
