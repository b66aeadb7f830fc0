package dk.traad.wondering;

import dk.traad.kernel.Sector;
import org.jspecify.annotations.Nullable;

/**
 * How soon the families of one sector are met.
 *
 * @param days null where there are so few children that it would be about somebody
 */
public record ContactFigure(Sector sector, @Nullable Days days) {
    /**
     * @param children how many children it is about
     * @param half half of the families were met within this many days from the first attention
     * @param within the share met within three days, in percent
     */
    public record Days(int children, int half, int within) {}
}
