package dk.traad.retention;

/** What is deleted when its days have passed. */
public enum DataSet {
    /**
     * What one professional saw alone is a tool for the talk of the team and no assessment of the child; what holds is the
     * joint one. Esbjerg's model deletes it 30 days after that.
     */
    OWN_ASSESSMENTS,
    /**
     * An underretning belongs to the social case of whoever received it (barnets lov § 133 ff.), where it is kept by that law.
     * Here lies a copy, for as long as its writer may be asked about it.
     */
    STATUTORY_REPORTS,
    /** That a family took part where nothing is written down: its days are promised to the family and no setting. */
    ADVISORY_ENROLMENTS
}
