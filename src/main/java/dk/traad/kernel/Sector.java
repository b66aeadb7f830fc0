package dk.traad.kernel;

/** The three sectors that must see every child at least once a year (Esbjerg), and the services behind them. */
public enum Sector {
    HEALTH_VISITING,
    DAYCARE,
    SCHOOL,
    SUPPORT;

    /** Whether children of this sector are assessed every year. */
    public boolean assesses() {
        return this != SUPPORT;
    }
}
