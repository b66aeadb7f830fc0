-- What families have been given: the one place that says which versions of which assessments that is.
-- Given is what was sent to any of them, and everything final that nobody held back.
CREATE VIEW family_assessment WITH (security_invoker = true) AS
    SELECT a.municipality, a.id AS assessment, a.child, a.sector, a.unit, a.unit_group, a.state,
           j.version, j.position, j.going_well, j.attention, j.surroundings, j.context, j.next_step,
           j.correction_reason, j.took_part, j.decided_by, j.decided_at,
           NOT EXISTS (SELECT FROM joint_assessment later
                       WHERE later.municipality = j.municipality AND later.assessment = j.assessment
                           AND later.version > j.version) AS is_newest
    FROM assessment a
    JOIN joint_assessment j ON j.municipality = a.municipality AND j.assessment = a.id
    WHERE a.state IN ('JOINT_DECIDED', 'PARENTS_INFORMED', 'CLOSED')
        AND (EXISTS (SELECT FROM parent_notice n
                     WHERE n.municipality = j.municipality AND n.assessment = j.assessment AND n.version = j.version)
             OR (a.state <> 'JOINT_DECIDED' AND j.held_back_reason IS NULL));
