package dk.traad.campaign;

/** How many of the children have been assessed by their teams. */
public record Progress(int decided, int children) {
    public static final Progress NONE = new Progress(0, 0);

    public boolean isComplete() {
        return decided == children;
    }
}
