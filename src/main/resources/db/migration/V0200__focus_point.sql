-- What attention is turned to, and what could help: for one child, or – naming no child – for a room or class (E10, E5).
-- The unit that wrote it keeps it, and one of its people sees to it, until another unit takes it over.
CREATE TABLE focus_point (
    municipality      int         NOT NULL,
    id                uuid        NOT NULL,
    -- Null when it is about a whole room or class.
    child             uuid,
    sector            text        NOT NULL CHECK (sector IN ('HEALTH_VISITING', 'DAYCARE', 'SCHOOL')),
    unit              uuid        NOT NULL,
    unit_group        uuid,
    owner             uuid        NOT NULL,
    assessment        uuid,
    state             text        NOT NULL CHECK (state IN ('PROPOSED', 'IN_DIALOGUE', 'AGREED', 'ACTIVE', 'FOLLOWED_UP',
                                                            'ADJUSTED', 'ACHIEVED', 'STOPPED')),
    title             text        NOT NULL CHECK (title <> ''),
    attention         text        NOT NULL CHECK (attention <> ''),
    -- Why it matters to the child (H6), and what the adults and the place can do differently.
    purpose           text        NOT NULL,
    strengths         text        NOT NULL DEFAULT '',
    surroundings      text        NOT NULL,
    ideas             text        NOT NULL DEFAULT '',
    -- The optional frame (SMTTE): context, goal, signs, evaluation; its actions are the ideas.
    frame_context     text        NOT NULL DEFAULT '',
    frame_goal        text        NOT NULL DEFAULT '',
    frame_signs       text        NOT NULL DEFAULT '',
    frame_evaluation  text        NOT NULL DEFAULT '',
    -- The day somebody first noticed, from which the days to the first contact with the family are counted (B2).
    noticed_on        date        NOT NULL,
    invited_on        date,
    -- When it was first talked over with the parents, or why that is not done: one of them before anything is set going (E9).
    dialogue_on       date,
    protective_reason text CHECK (protective_reason <> ''),
    created_by        uuid        NOT NULL,
    created_at        timestamptz NOT NULL,
    version           int         NOT NULL DEFAULT 1,
    PRIMARY KEY (municipality, id),
    -- What hangs on a child's focus point hangs on the same child.
    UNIQUE (municipality, id, child),
    CHECK (child IS NOT NULL OR unit_group IS NOT NULL),
    CONSTRAINT focus_point_dialogue_first CHECK (child IS NULL OR state IN ('PROPOSED', 'IN_DIALOGUE', 'STOPPED')
        OR dialogue_on IS NOT NULL OR protective_reason IS NOT NULL),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, unit) REFERENCES unit,
    FOREIGN KEY (municipality, unit_group) REFERENCES unit_group,
    FOREIGN KEY (municipality, owner) REFERENCES employee,
    FOREIGN KEY (municipality, assessment) REFERENCES assessment,
    FOREIGN KEY (municipality, created_by) REFERENCES employee
);
CREATE INDEX focus_point_child ON focus_point (municipality, child);
CREATE INDEX focus_point_unit ON focus_point (municipality, unit, unit_group);
CREATE INDEX focus_point_unit_group ON focus_point (municipality, unit_group);
CREATE INDEX focus_point_owner ON focus_point (municipality, owner);
-- An assessment becomes one focus point, however often the button is pressed.
CREATE UNIQUE INDEX focus_point_assessment ON focus_point (municipality, assessment) WHERE assessment IS NOT NULL;

-- Every step it took, and why. Only added to.
CREATE TABLE focus_point_step (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    focus_point  uuid        NOT NULL,
    child        uuid,
    move         text        NOT NULL CHECK (move IN ('PROPOSE', 'INVITE', 'TALK', 'PROTECT', 'AGREE', 'CONTINUE', 'ADJUST',
                                                      'ACHIEVE', 'STOP', 'REOPEN', 'HAND_OVER')),
    to_state     text        NOT NULL,
    reason       text        NOT NULL DEFAULT '',
    -- Null when the program did it by itself.
    taken_by     uuid,
    taken_at     timestamptz NOT NULL,
    PRIMARY KEY (municipality, id),
    CHECK (move NOT IN ('PROTECT', 'ADJUST', 'ACHIEVE', 'STOP', 'REOPEN') OR reason <> ''),
    FOREIGN KEY (municipality, focus_point) REFERENCES focus_point,
    FOREIGN KEY (municipality, focus_point, child) REFERENCES focus_point (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, taken_by) REFERENCES employee
);
CREATE INDEX focus_point_step_focus_point ON focus_point_step (municipality, focus_point, taken_at);
CREATE INDEX focus_point_step_child ON focus_point_step (municipality, child);
