package dk.traad.roster.reading;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.springframework.core.io.Resource;

/**
 * A zip from outside, read as a stream and never unpacked to disk. Only the nine files, lying plainly in it, are let in;
 * one that swells out of all proportion is given up while it is being read.
 */
final class Zip {
    private static final int MOST_ENTRIES = 100;
    private static final long MOST_BYTES = 1L << 30;
    private static final long MOST_TIMES = 100;
    /** As much as may be uploaded anyway; below it a file may be packed as well as it likes. */
    private static final long UNSUSPICIOUS = 64L << 20;

    private final Counted packed;
    private final ZipInputStream entries;
    private final EnumSet<RosterFile> seen = EnumSet.noneOf(RosterFile.class);

    Zip(InputStream stream) {
        packed = new Counted(stream);
        entries = new ZipInputStream(new BufferedInputStream(packed), StandardCharsets.ISO_8859_1);
    }

    static boolean isOne(Resource resource) throws IOException {
        try (var stream = resource.getInputStream()) {
            var start = stream.readNBytes(4);
            return start.length == 4
                    && start[0] == 'P'
                    && start[1] == 'K'
                    && (start[2] == 3 && start[3] == 4 || start[2] == 5 && start[3] == 6);
        }
    }

    void each(EachFile reader) throws IOException {
        try {
            var content = new Swelling(entries);
            var count = 0;
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    throw new UnusableDelivery("roster.unusable.many-entries", Integer.toString(MOST_ENTRIES));
                }
                if (!isByTheWay(entry)) {
                    reader.read(let(entry), content);
                }
                content.transferTo(java.io.OutputStream.nullOutputStream());
            }
        } catch (ZipException | java.io.EOFException | IllegalArgumentException damaged) {
            throw new UnusableDelivery("roster.unusable.damaged-zip");
        }
        packed.transferTo(java.io.OutputStream.nullOutputStream());
        if (!packed.endsAsAZipDoes()) {
            throw new UnusableDelivery("roster.unusable.damaged-zip");
        }
        if (seen.isEmpty()) {
            throw new UnusableDelivery("roster.unusable.nothing", RosterFile.allNames());
        }
    }

    private RosterFile let(ZipEntry entry) {
        var name = entry.getName();
        if (name.contains("/") || name.contains("\\") || name.contains("..")) {
            throw new UnusableDelivery("roster.unusable.path", shown(name));
        }
        var file = RosterFile.named(name)
                .orElseThrow(
                        () -> new UnusableDelivery("roster.unusable.unknown-file", shown(name), RosterFile.allNames()));
        if (!seen.add(file)) {
            throw new UnusableDelivery("roster.unusable.file-twice", file.fileName());
        }
        return file;
    }

    /** What a Mac adds to every zip it makes. */
    private static boolean isByTheWay(ZipEntry entry) {
        return entry.getName().startsWith("__MACOSX/") || entry.getName().equals(".DS_Store");
    }

    static String shown(String name) {
        var plain = name.replaceAll("[^\\p{L}\\p{N} ._/\\\\:-]", "?");
        return plain.length() <= 80 ? plain : plain.substring(0, 80) + "…";
    }

    /** How much of the zip has been read, and how it ends: one that was cut short reads like one with fewer files. */
    private static final class Counted extends FilterInputStream {
        private static final int TAIL = 1024;
        private static final String END_OF_DIRECTORY = "PK\u0005\u0006";

        private final byte[] tail = new byte[TAIL];
        private long bytes;

        Counted(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var count = super.read(into, from, length);
            if (count > 0) {
                bytes += count;
                var kept = Math.min(count, TAIL);
                System.arraycopy(tail, kept, tail, 0, TAIL - kept);
                System.arraycopy(into, from + count - kept, tail, TAIL - kept, kept);
            }
            return count;
        }

        boolean endsAsAZipDoes() {
            return new String(tail, StandardCharsets.ISO_8859_1).contains(END_OF_DIRECTORY);
        }
    }

    /** What comes out of the zip, which whoever reads a file cannot close. */
    private final class Swelling extends FilterInputStream {
        private long bytes;

        Swelling(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var count = super.read(into, from, length);
            bytes += Math.max(count, 0);
            if (bytes > MOST_BYTES || bytes > UNSUSPICIOUS && bytes > MOST_TIMES * packed.bytes) {
                throw new UnusableDelivery("roster.unusable.zip-bomb");
            }
            return count;
        }

        @Override
        public void close() {
            // the next file is read from the same zip
        }
    }
}
