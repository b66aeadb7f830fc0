package dk.traad.wondering;

import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import java.util.List;

/**
 * Opening a wondering.
 *
 * @param path the child's page on this side
 * @param places whom a custody holder can ask; empty for staff, who ask the family
 * @param open those that are open already, so that nobody asks twice
 */
public record OpenPage(
        Wondering.Subject child, String path, List<Option> places, List<Wondering> open, Fields fields) {}
