package dk.traad.demo;

import java.util.List;

/** The people of the demo worth meeting first, by municipality. */
public record DemoSignInPage(List<Section> sections) {
    public record Section(String code, String title, List<Shown> staff, List<Shown> families) {}

    /** @param see the key of the sentence that says what is interesting to see */
    public record Shown(DemoPerson person, String see) {}
}
