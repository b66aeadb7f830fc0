package dk.traad.municipality;

/**
 * The five ready models a municipality can start from, one for each of the texts Tråd was made for. They decide how one
 * works together, never whom parents can ask.
 */
public enum ReadyModel {
    /** Esbjerg: everybody is assessed once a year, follow-ups after 3 and 6 months. */
    TOPI,
    /** Holbæk: shared goals, who is responsible, does it work; the parents read first. */
    THREE_PRINCIPLES,
    /** Horsens: the guideline for transitions. */
    TRANSITION_GUIDELINE,
    /** Jammerbugt: the first 1000 days. */
    FIRST_1000_DAYS,
    /** Helsingør: Sammen om barnet, home visits of which nothing is written down. */
    TOGETHER_ABOUT_THE_CHILD;

    private static final int MONTHS_BETWEEN = 12;
    private static final int MONTHS_UNTIL_FADED = 6;
    private static final int DAYS_TO_READ = 7;
    private static final int FIRST_FOLLOW_UP_MONTHS = 3;
    private static final int NEXT_FOLLOW_UP_MONTHS = 6;
    private static final int MOST_INTERVENTIONS = 3;

    /** The model with the contacts, the colour and the own words of the one it takes the place of. */
    public CooperationModel over(CooperationModel present) {
        return with(present.contactName(), present.contactPhone(), present.contactEmail(), present.informationLink())
                .with(present.own());
    }

    /** The source on follow-ups can be read two ways ("senest efter 3 måneder og derefter senest efter 6"): each is somewhere. */
    public CooperationModel with(String contactName, String contactPhone, String contactEmail, String link) {
        var isWithParentsFirst = this == THREE_PRINCIPLES;
        return new CooperationModel(
                name(),
                MONTHS_BETWEEN,
                MONTHS_UNTIL_FADED,
                isWithParentsFirst,
                DAYS_TO_READ,
                true,
                isWithParentsFirst,
                isWithParentsFirst ? "I trivsel" : "Trives",
                isWithParentsFirst ? "Brug for opmærksomhed" : "Ekstra opmærksomhed",
                isWithParentsFirst ? "Brug for hjælp nu" : "Bekymring",
                isWithParentsFirst ? "Doing well" : "Thriving",
                isWithParentsFirst ? "Needs attention" : "Extra attention",
                isWithParentsFirst ? "Needs help now" : "Concern",
                contactName,
                contactPhone,
                contactEmail,
                link,
                isWithParentsFirst ? "PREVIOUS_FOLLOW_UP" : "PLAN_START",
                FIRST_FOLLOW_UP_MONTHS,
                NEXT_FOLLOW_UP_MONTHS,
                MOST_INTERVENTIONS,
                OwnWords.NONE);
    }
}
