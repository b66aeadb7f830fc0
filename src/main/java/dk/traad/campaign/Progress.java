package dk.traad.campaign;

import java.util.List;

/** How many of the children have been assessed by their teams. */
public record Progress(int decided, int children) {
    public static final Progress NONE = new Progress(0, 0);

    static Progress sum(List<Progress> parts) {
        return new Progress(
                parts.stream().mapToInt(Progress::decided).sum(),
                parts.stream().mapToInt(Progress::children).sum());
    }
}
