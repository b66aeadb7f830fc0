-- At whose hand an assessment is: the place that made it. What follows a child to the next place is a decision of its own.
CREATE VIEW assessment_relation WITH (security_invoker = true) AS
    SELECT a.municipality, a.id AS assessment, p.employee, p.from_on, p.to_on
    FROM assessment a
    JOIN close_professional p ON p.municipality = a.municipality AND p.child = a.child AND p.sector = a.sector
        AND (a.sector = 'HEALTH_VISITING' OR p.unit = a.unit)
    UNION ALL
    SELECT a.municipality, a.id, e.employee, e.from_on, e.to_on
    FROM assessment a
    JOIN employment e ON e.municipality = a.municipality AND e.unit = a.unit AND e.role = 'LEADER';

-- Why an assessment was given up, and by whom.
ALTER TABLE assessment
    ADD COLUMN abandoned_by     uuid,
    ADD COLUMN abandoned_at     timestamptz,
    ADD COLUMN abandoned_reason text,
    ADD CONSTRAINT assessment_abandoned_whole CHECK ((abandoned_by IS NULL) = (abandoned_at IS NULL)
        AND (abandoned_by IS NULL) = (abandoned_reason IS NULL)),
    ADD CONSTRAINT assessment_abandoned_by FOREIGN KEY (municipality, abandoned_by) REFERENCES employee;
