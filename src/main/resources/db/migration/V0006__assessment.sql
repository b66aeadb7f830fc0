CREATE TABLE assessment_campaign (
    municipality  int         NOT NULL,
    id            uuid        NOT NULL,
    name          text        NOT NULL,
    sector        text        NOT NULL CHECK (sector IN ('HEALTH_VISITING', 'DAYCARE', 'SCHOOL')),
    age_from      int         NOT NULL CHECK (age_from >= 0),       -- months on the opening day, included
    age_to        int         NOT NULL CHECK (age_to > age_from),   -- months, not included
    form          uuid        NOT NULL,
    opens_on      date        NOT NULL,
    closes_on     date        NOT NULL CHECK (closes_on >= opens_on),
    reminder_days int[]       NOT NULL DEFAULT '{14,7,1}',          -- days before closing
    created_by    uuid        NOT NULL,
    created_at    timestamptz NOT NULL,
    -- When its children were last brought up to date with the roster; null until it opens.
    filled_at     timestamptz,
    PRIMARY KEY (municipality, id),
    FOREIGN KEY (municipality, form) REFERENCES assessment_form,
    FOREIGN KEY (municipality, created_by) REFERENCES employee
);

-- One child assessed once: in a campaign, or on demand (E7).
CREATE TABLE assessment (
    municipality       int         NOT NULL,
    id                 uuid        NOT NULL,
    child              uuid        NOT NULL,
    campaign           uuid,
    form               uuid        NOT NULL,
    sector             text        NOT NULL CHECK (sector IN ('HEALTH_VISITING', 'DAYCARE', 'SCHOOL')),
    unit               uuid        NOT NULL,
    unit_group         uuid,
    state              text        NOT NULL CHECK (state IN ('DRAFT', 'OWN_SUBMITTED', 'IN_DIALOGUE', 'JOINT_DECIDED',
                                                             'PARENTS_INFORMED', 'CLOSED', 'ABANDONED')),
    opened_at          timestamptz NOT NULL,
    opened_by          uuid,
    open_reason        text        NOT NULL DEFAULT '',
    wait_closed_by     uuid,
    wait_closed_at     timestamptz,
    wait_closed_reason text,
    -- Counts every change, so that two people moving it at once are noticed.
    version            int         NOT NULL DEFAULT 1,
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, campaign, child),
    CHECK ((wait_closed_by IS NULL) = (wait_closed_at IS NULL)),
    CHECK ((wait_closed_by IS NULL) = (wait_closed_reason IS NULL)),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, campaign) REFERENCES assessment_campaign,
    FOREIGN KEY (municipality, form) REFERENCES assessment_form,
    FOREIGN KEY (municipality, unit) REFERENCES unit,
    FOREIGN KEY (municipality, unit_group) REFERENCES unit_group,
    FOREIGN KEY (municipality, opened_by) REFERENCES employee,
    FOREIGN KEY (municipality, wait_closed_by) REFERENCES employee
);
CREATE INDEX assessment_child ON assessment (municipality, child);
CREATE INDEX assessment_group ON assessment (municipality, unit, unit_group);
CREATE INDEX assessment_unit_group ON assessment (municipality, unit_group);

-- One professional's own view, made alone. The row is the asking; it is hidden from colleagues until all are in.
CREATE TABLE own_assessment (
    municipality     int         NOT NULL,
    assessment       uuid        NOT NULL,
    employee         uuid        NOT NULL,
    asked_at         timestamptz NOT NULL,
    -- Asked no longer: left the group, or the wait was closed.
    excused_at       timestamptz,
    position         text CHECK (position IN ('GREEN', 'YELLOW', 'RED')),
    indicators       text[]      NOT NULL DEFAULT '{}',
    strengths        text        NOT NULL DEFAULT '',
    factors          text[]      NOT NULL DEFAULT '{}'
        CHECK (factors <@ ARRAY['ACADEMIC', 'EMOTIONAL', 'SOCIAL', 'HOME', 'GROUP_SETTING', 'HEALTH']),
    surroundings     text        NOT NULL DEFAULT '',
    context          text        NOT NULL DEFAULT '',
    deviation_reason text        NOT NULL DEFAULT '',
    first_touched_at timestamptz,
    touched_at       timestamptz,
    submitted_at     timestamptz,
    version          int         NOT NULL DEFAULT 0,
    PRIMARY KEY (municipality, assessment, employee),
    CHECK (submitted_at IS NULL OR position IS NOT NULL),
    FOREIGN KEY (municipality, assessment) REFERENCES assessment,
    FOREIGN KEY (municipality, employee) REFERENCES employee
);
CREATE INDEX own_assessment_employee ON own_assessment (municipality, employee);

-- What the team decided. Never changed: a correction is a new version with a reason.
CREATE TABLE joint_assessment (
    municipality      int         NOT NULL,
    assessment        uuid        NOT NULL,
    version           int         NOT NULL CHECK (version > 0),
    position          text        NOT NULL CHECK (position IN ('GREEN', 'YELLOW', 'RED')),
    going_well        text        NOT NULL,
    attention         text        NOT NULL DEFAULT '',
    surroundings      text        NOT NULL DEFAULT '',
    context           text        NOT NULL DEFAULT '',
    next_step         text        NOT NULL CHECK (next_step IN ('NOTHING', 'DIALOGUE', 'FOCUS_POINT')),
    deviation_reason  text        NOT NULL DEFAULT '',
    correction_reason text CHECK ((version = 1) = (correction_reason IS NULL)),
    took_part         uuid[]      NOT NULL,
    decided_by        uuid        NOT NULL,
    decided_at        timestamptz NOT NULL,
    -- When the parents get it; null while it is held back, which needs a reason.
    held_back_reason  text,
    PRIMARY KEY (municipality, assessment, version),
    CHECK (position = 'GREEN' OR (attention <> '' AND surroundings <> '' AND context <> '' AND next_step <> 'NOTHING')),
    FOREIGN KEY (municipality, assessment) REFERENCES assessment,
    FOREIGN KEY (municipality, decided_by) REFERENCES employee
);

-- To every custody holder separately (E4): when it was sent, when it was read.
CREATE TABLE parent_notice (
    municipality int         NOT NULL,
    assessment   uuid        NOT NULL,
    version      int         NOT NULL,
    adult        uuid        NOT NULL,
    sent_at      timestamptz NOT NULL,
    -- While this lies ahead the parents read before it is final.
    answer_by    date,
    read_at      timestamptz,
    PRIMARY KEY (municipality, assessment, version, adult),
    FOREIGN KEY (municipality, assessment, version) REFERENCES joint_assessment,
    FOREIGN KEY (municipality, adult) REFERENCES adult
);
CREATE INDEX parent_notice_adult ON parent_notice (municipality, adult);

-- The family's own view, kept beside the professionals' (B5), and the talk that follows.
CREATE TABLE parent_contribution (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    assessment   uuid        NOT NULL,
    adult        uuid        NOT NULL,
    going_well   text        NOT NULL DEFAULT '',
    attention    text        NOT NULL DEFAULT '',
    question     text        NOT NULL DEFAULT '',
    -- Belongs to the one who wrote it; the other custody holder sees it only when that person says so.
    shared       boolean     NOT NULL DEFAULT false,
    sent_at      timestamptz NOT NULL,
    reply        text,
    replied_by   uuid,
    replied_at   timestamptz,
    seen_by_staff_at timestamptz,
    PRIMARY KEY (municipality, id),
    CHECK (going_well <> '' OR attention <> '' OR question <> ''),
    CHECK ((reply IS NULL) = (replied_by IS NULL) AND (reply IS NULL) = (replied_at IS NULL)),
    FOREIGN KEY (municipality, assessment) REFERENCES assessment,
    FOREIGN KEY (municipality, adult) REFERENCES adult,
    FOREIGN KEY (municipality, replied_by) REFERENCES employee
);
CREATE INDEX parent_contribution_assessment ON parent_contribution (municipality, assessment);
