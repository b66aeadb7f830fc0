-- The newest agreed version of each plan whose focus point has not ended: what holds, or will from its first day.
CREATE VIEW plan_in_force WITH (security_invoker = true) AS
    SELECT s.municipality, s.id AS plan, s.focus_point, s.child, s.starts_on
    FROM support_plan s
    JOIN focus_point f ON f.municipality = s.municipality AND f.id = s.focus_point
        AND f.state IN ('AGREED', 'ACTIVE', 'FOLLOWED_UP', 'ADJUSTED')
    WHERE s.approved_at IS NOT NULL AND NOT EXISTS (
        SELECT FROM support_plan later
        WHERE later.municipality = s.municipality AND later.focus_point = s.focus_point AND later.version > s.version
            AND later.approved_at IS NOT NULL);

-- How often somebody has seen the signs of a goal lately, in words (B9). Only added to; a slip is taken back by whoever made
-- it. A goal keeps its id from version to version of the plan, so what is seen over time stays with it.
CREATE TABLE goal_observation (
    municipality   int         NOT NULL,
    id             uuid        NOT NULL,
    focus_point    uuid        NOT NULL,
    plan           uuid        NOT NULL,
    goal           uuid        NOT NULL,
    child          uuid        NOT NULL,
    often          text        NOT NULL CHECK (often IN ('NOT_YET', 'SELDOM', 'SOMETIMES', 'OFTEN', 'ALMOST_ALWAYS')),
    words          text        NOT NULL DEFAULT '',
    seen_on        date        NOT NULL,
    noted_at       timestamptz NOT NULL,
    noted_by       uuid,
    noted_by_adult uuid,
    taken_back_at  timestamptz,
    PRIMARY KEY (municipality, id),
    CHECK (num_nonnulls(noted_by, noted_by_adult) = 1),
    FOREIGN KEY (municipality, focus_point, child) REFERENCES focus_point (municipality, id, child),
    FOREIGN KEY (municipality, plan, goal) REFERENCES plan_goal,
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, noted_by) REFERENCES employee,
    FOREIGN KEY (municipality, noted_by_adult) REFERENCES adult
);
CREATE INDEX goal_observation_focus_point ON goal_observation (municipality, focus_point, goal, seen_on);
CREATE INDEX goal_observation_goal ON goal_observation (municipality, plan, goal);
CREATE INDEX goal_observation_child ON goal_observation (municipality, child);
CREATE INDEX goal_observation_noted_by ON goal_observation (municipality, noted_by);
CREATE INDEX goal_observation_adult ON goal_observation (municipality, noted_by_adult);
COMMENT ON TABLE goal_observation IS 'content';
