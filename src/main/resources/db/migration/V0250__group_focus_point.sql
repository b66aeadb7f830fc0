-- What a focus point has when it is for a whole room or class. The focus point itself names no child, and neither does
-- anything here: no table below has a column that could (E5).
CREATE TABLE group_focus_point (
    municipality int         NOT NULL,
    focus_point  uuid        NOT NULL,
    unit_group   uuid        NOT NULL,
    -- What several children's assessments in one campaign pointed to; null when the team began it on its own.
    campaign     uuid,
    pointed_to   text CHECK (pointed_to ~ '^(FACTOR|SIGN):'),
    -- The day from which the follow-ups are counted, and how many were held before it.
    counts_from  date        NOT NULL,
    counts_after int         NOT NULL DEFAULT 0,
    -- Since when the parents of the room read it.
    published_at timestamptz,
    published_by uuid,
    PRIMARY KEY (municipality, focus_point),
    -- One pattern becomes one focus point, however often the button is pressed.
    UNIQUE (municipality, unit_group, campaign, pointed_to),
    CHECK ((campaign IS NULL) = (pointed_to IS NULL)),
    CHECK ((published_at IS NULL) = (published_by IS NULL)),
    FOREIGN KEY (municipality, focus_point) REFERENCES focus_point,
    FOREIGN KEY (municipality, unit_group) REFERENCES unit_group,
    FOREIGN KEY (municipality, campaign) REFERENCES assessment_campaign,
    FOREIGN KEY (municipality, published_by) REFERENCES employee
);
CREATE INDEX group_focus_point_campaign ON group_focus_point (municipality, campaign);
CREATE INDEX group_focus_point_published_by ON group_focus_point (municipality, published_by);

-- What the team does differently, each with one person responsible; ended with a reason, never taken out.
CREATE TABLE team_action (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    focus_point  uuid        NOT NULL,
    words        text        NOT NULL CHECK (words <> ''),
    responsible  uuid        NOT NULL,
    begun_on     date        NOT NULL,
    added_at     timestamptz NOT NULL,
    ended_on     date,
    ended_reason text CHECK (ended_reason <> ''),
    PRIMARY KEY (municipality, id),
    CHECK ((ended_on IS NULL) = (ended_reason IS NULL)),
    FOREIGN KEY (municipality, focus_point) REFERENCES group_focus_point,
    FOREIGN KEY (municipality, responsible) REFERENCES employee
);
CREATE INDEX team_action_focus_point ON team_action (municipality, focus_point);
CREATE INDEX team_action_responsible ON team_action (municipality, responsible);

CREATE TABLE group_follow_up (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    focus_point  uuid        NOT NULL,
    ordinal      int         NOT NULL CHECK (ordinal > 0),
    state        text        NOT NULL CHECK (state IN ('BOOKED', 'HELD', 'CANCELLED')),
    -- The last day it may be held on, and the day the team has chosen.
    due_on       date        NOT NULL,
    planned_on   date        NOT NULL,
    held_on      date,
    seen         text        NOT NULL DEFAULT '',
    outcome      text CHECK (outcome IN ('CONTINUE', 'ADJUST', 'REPLACE', 'ACHIEVED', 'STOP')),
    reason       text CHECK (reason <> ''),
    noted_by     uuid,
    noted_at     timestamptz,
    PRIMARY KEY (municipality, id),
    CHECK (planned_on <= due_on),
    CHECK ((state = 'HELD') = (held_on IS NOT NULL) AND (state = 'HELD') = (outcome IS NOT NULL)
        AND (state = 'HELD') = (reason IS NOT NULL) AND (state = 'HELD') = (noted_by IS NOT NULL)
        AND (state = 'HELD') = (noted_at IS NOT NULL)),
    FOREIGN KEY (municipality, focus_point) REFERENCES group_focus_point,
    FOREIGN KEY (municipality, noted_by) REFERENCES employee
);
CREATE INDEX group_follow_up_focus_point ON group_follow_up (municipality, focus_point);
CREATE INDEX group_follow_up_noted_by ON group_follow_up (municipality, noted_by);
CREATE UNIQUE INDEX group_follow_up_booked ON group_follow_up (municipality, focus_point) WHERE state = 'BOOKED';
