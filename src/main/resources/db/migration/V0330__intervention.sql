-- Everything that is done around a child, from all sectors, on one page and ranked against each other (B13, B14).

-- How much goes on at once around one child, so that the family can carry it.
ALTER TABLE cooperation_model
    ADD COLUMN most_interventions int NOT NULL DEFAULT 3 CHECK (most_interventions BETWEEN 1 AND 9);

-- The actions of the newest agreed version of each child's plans: those that hold, and those that are over.
CREATE VIEW intervention WITH (security_invoker = true) AS
    SELECT s.municipality, s.child, s.focus_point, s.id AS plan, a.id AS action, a.goal, a.responsible_employee,
           f.state IN ('ACHIEVED', 'STOPPED') AS is_over,
           f.invited_on IS NOT NULL OR f.dialogue_on IS NOT NULL AS is_with_family,
           s.approved_at, g.ordinal AS goal_place, a.ordinal AS place
    FROM support_plan s
    JOIN focus_point f ON f.municipality = s.municipality AND f.id = s.focus_point
    JOIN plan_goal g ON g.municipality = s.municipality AND g.plan = s.id AND g.left_out_reason IS NULL
    JOIN plan_action a ON a.municipality = g.municipality AND a.plan = g.plan AND a.goal = g.id
        AND a.left_out_reason IS NULL
    WHERE s.child IS NOT NULL AND s.approved_at IS NOT NULL AND NOT EXISTS (
        SELECT FROM support_plan later
        WHERE later.municipality = s.municipality AND later.focus_point = s.focus_point AND later.version > s.version
            AND later.approved_at IS NOT NULL);

-- At whose hand an intervention is: whoever reads the focus point reads all of its plan; whoever has accepted a referral
-- reads only what the family has agreed that they see to themselves.
CREATE VIEW intervention_relation WITH (security_invoker = true) AS
    SELECT f.municipality, f.focus_point, CAST(NULL AS uuid) AS action, f.employee,
           greatest(f.from_on, r.from_on) AS from_on, least(f.to_on, r.read_to_on) AS to_on
    FROM focus_point_relation f
    JOIN focus_point p ON p.municipality = f.municipality AND p.id = f.focus_point
    JOIN child_relation r ON r.municipality = p.municipality AND r.child = p.child AND r.employee = f.employee
        AND r.relation NOT IN ('OPEN_REFERRAL', 'ASKED', 'BREAK_GLASS')
    UNION ALL
    SELECT s.municipality, s.focus_point, i.action, s.employee, greatest(s.from_on, r.from_on), r.read_to_on
    FROM plan_responsible s
    JOIN child_relation r ON r.municipality = s.municipality AND r.child = s.child AND r.employee = s.employee
        AND r.relation = 'OPEN_REFERRAL'
    JOIN intervention i ON i.municipality = s.municipality AND i.focus_point = s.focus_point
        AND i.responsible_employee = s.employee;

-- In which order, and which of them wait: one row for each time somebody ranked them. The newest holds, the others tell how
-- it came to be so. An array has no gaps, and nothing is in both.
CREATE TABLE intervention_ranking (
    municipality int         NOT NULL,
    child        uuid        NOT NULL,
    version      int         NOT NULL CHECK (version > 0),
    in_progress  uuid[]      NOT NULL,
    later        uuid[]      NOT NULL,
    -- How many could be in progress at once when it was decided.
    at_most      int         NOT NULL CHECK (at_most BETWEEN 1 AND 9),
    -- What was moved; null when a family's wish was followed as a whole.
    moved        uuid,
    ranked_by    uuid        NOT NULL,
    ranked_at    timestamptz NOT NULL,
    PRIMARY KEY (municipality, child, version),
    CHECK (cardinality(in_progress) <= at_most),
    CHECK (NOT in_progress && later),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, ranked_by) REFERENCES employee
);
COMMENT ON TABLE intervention_ranking IS 'content';

-- How somebody in the family would rank them, and what they were answered. The young person of 15 is the child itself.
CREATE TABLE intervention_wish (
    municipality int         NOT NULL,
    child        uuid        NOT NULL,
    person       uuid        NOT NULL,
    adult        uuid,
    in_progress  uuid[]      NOT NULL,
    later        uuid[]      NOT NULL,
    words        text        NOT NULL DEFAULT '',
    version      int         NOT NULL DEFAULT 1,
    wished_at    timestamptz NOT NULL,
    answer       text CHECK (answer IN ('FOLLOWED', 'KEPT')),
    answer_words text        NOT NULL DEFAULT '',
    answered_by  uuid,
    answered_at  timestamptz,
    PRIMARY KEY (municipality, child, person),
    CHECK (person = coalesce(adult, child)),
    CHECK (NOT in_progress && later),
    CHECK ((answer IS NULL) = (answered_by IS NULL) AND (answer IS NULL) = (answered_at IS NULL)),
    -- A no has a reason.
    CHECK (answer IS DISTINCT FROM 'KEPT' OR answer_words <> ''),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, adult) REFERENCES adult,
    FOREIGN KEY (municipality, answered_by) REFERENCES employee
);
CREATE INDEX intervention_wish_adult ON intervention_wish (municipality, adult);
COMMENT ON TABLE intervention_wish IS 'content';

-- Which of them somebody in the family wants to be part of (B6).
CREATE TABLE intervention_part (
    municipality int         NOT NULL,
    child        uuid        NOT NULL,
    action       uuid        NOT NULL,
    person       uuid        NOT NULL,
    adult        uuid,
    joins        boolean     NOT NULL,
    chosen_at    timestamptz NOT NULL,
    PRIMARY KEY (municipality, child, action, person),
    CHECK (person = coalesce(adult, child)),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, adult) REFERENCES adult
);
CREATE INDEX intervention_part_adult ON intervention_part (municipality, adult);
COMMENT ON TABLE intervention_part IS 'content';
