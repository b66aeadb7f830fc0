package dk.traad.municipality;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.DigestUtils;

/**
 * How Tråd looks in a municipality's own colour: the line below the header, links and buttons; never how a child fares.
 * Everything follows from the colour, so that its small style sheet has an address for good and is kept by browsers.
 */
public record Look(Colour colour) {
    private static final String FOLDER = "/look/";
    private static final double CALM_BY_NIGHT = 5.5;
    private static final double STEP = 0.02;

    /** What links and buttons stand on, as traad.css has it. */
    private static Stream<Colour> papers(String... written) {
        return Stream.of(written).flatMap(one -> Colour.of(one).stream());
    }

    public static Optional<Look> of(String colour) {
        return Colour.of(colour).map(Look::new);
    }

    /** The one whose style sheet lies at this address, if it is there. */
    public static Optional<Look> at(String file) {
        return of(file.replaceFirst("-.*", "")).filter(look -> look.address().equals(FOLDER + file));
    }

    /** The class of what wears it. */
    public String name() {
        return "look-" + colour.toString().substring(1);
    }

    public String address() {
        var print = DigestUtils.md5DigestAsHex(styleSheet().getBytes(StandardCharsets.UTF_8));
        return FOLDER + colour.toString().substring(1) + "-" + print + ".css";
    }

    /** What a browser paints around the page with, by day. */
    public String byDay() {
        return colour.toString();
    }

    public String byNight() {
        return night().toString();
    }

    Colour day() {
        return readable(
                colour,
                Colour.BLACK,
                Colour.READABLE,
                softByDay(),
                papers("#ffffff", "#faf8f5", "#f1eee9", "#fae6e2", "#f7e8ec", "#e3f1e8", "#e6f0f8"));
    }

    Colour night() {
        return readable(
                colour,
                Colour.WHITE,
                CALM_BY_NIGHT,
                softByNight(),
                papers("#14181b", "#1c2226", "#242b30", "#422421", "#392e15", "#1c3042"));
    }

    private Colour softByDay() {
        return colour.towards(Colour.WHITE, 0.9);
    }

    private Colour softByNight() {
        return colour.towards(new Colour(28, 34, 38), 0.8);
    }

    private static Colour readable(Colour begin, Colour towards, double contrast, Colour soft, Stream<Colour> papers) {
        var all = Stream.concat(Stream.of(soft), papers).toList();
        for (var share = 0.0; share < 1; share += STEP) {
            var tried = begin.towards(towards, share);
            if (all.stream().allMatch(paper -> tried.contrastTo(paper) >= contrast)) {
                return tried;
            }
        }
        return towards;
    }

    public String styleSheet() {
        return """
                .%s { --own: %s; --action: %s; --action-deep: %s; --on-action: #ffffff; --action-soft: %s; }
                @media screen and (prefers-color-scheme: dark) {
                    .%1$s { --own: %s; --action: %6$s; --action-deep: %s; --on-action: %s; --action-soft: %s; }
                }
                """.formatted(
                        name(),
                        colour,
                        day(),
                        day().towards(Colour.BLACK, 0.25),
                        softByDay(),
                        night(),
                        night().towards(Colour.WHITE, 0.35),
                        colour.towards(Colour.BLACK, 0.85),
                        softByNight());
    }
}
