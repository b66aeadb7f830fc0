package dk.traad.roster.reading;

import java.io.IOException;
import java.io.InputStream;

/** What is done with each file of a delivery, while it is being read. */
@FunctionalInterface
public interface EachFile {
    void read(RosterFile file, InputStream content) throws IOException;
}
