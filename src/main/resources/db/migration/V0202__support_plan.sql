-- A plan made together, version by version. One version at a time is being written; an approved one never changes.
CREATE TABLE support_plan (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    focus_point  uuid        NOT NULL,
    child        uuid,
    version      int         NOT NULL CHECK (version > 0),
    -- Why it was changed.
    reason       text CHECK ((version = 1) = (reason IS NULL)),
    strengths    text        NOT NULL DEFAULT '',
    -- How the child and the family see it (B5), beside the professionals' view in the focus point.
    child_view   text        NOT NULL DEFAULT '',
    family_view  text        NOT NULL DEFAULT '',
    starts_on    date,
    -- The day from which the follow-ups of this plan are counted, and how many were held before it.
    counts_from  date,
    counts_after int         NOT NULL DEFAULT 0,
    made_by      uuid        NOT NULL,
    made_at      timestamptz NOT NULL,
    -- Counts every change of the plan and of what is in it, so that a yes is a yes to exactly this text.
    changes      int         NOT NULL DEFAULT 1,
    approved_by  uuid,
    approved_at  timestamptz,
    -- How the family said yes.
    agreed       text CHECK (agreed IN ('CONFIRMED', 'AT_THE_TABLE', 'PROTECTED')),
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, focus_point, version),
    CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
    CHECK (approved_at IS NULL OR (starts_on IS NOT NULL AND counts_from IS NOT NULL AND agreed IS NOT NULL)),
    FOREIGN KEY (municipality, focus_point) REFERENCES focus_point,
    FOREIGN KEY (municipality, focus_point, child) REFERENCES focus_point (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, made_by) REFERENCES employee,
    FOREIGN KEY (municipality, approved_by) REFERENCES employee
);
CREATE INDEX support_plan_child ON support_plan (municipality, child);
CREATE UNIQUE INDEX support_plan_being_written ON support_plan (municipality, focus_point) WHERE approved_at IS NULL;

-- A goal keeps its id from version to version, so that what is seen over time stays with it.
CREATE TABLE plan_goal (
    municipality    int  NOT NULL,
    plan            uuid NOT NULL,
    id              uuid NOT NULL,
    child           uuid,
    ordinal         int  NOT NULL,
    kind            text NOT NULL CHECK (kind IN ('COMMUNITY', 'SECURITY', 'LANGUAGE', 'BODY', 'LEARNING', 'EVERYDAY_LIFE')),
    words           text NOT NULL DEFAULT '',
    family_words    text NOT NULL DEFAULT '',
    child_words     text NOT NULL DEFAULT '',
    -- How it is today, and what one will see when it succeeds (B8).
    baseline        text NOT NULL DEFAULT '',
    signs           text NOT NULL DEFAULT '',
    proposed_by     uuid,
    left_out_reason text CHECK (left_out_reason <> ''),
    version         int  NOT NULL DEFAULT 1,
    PRIMARY KEY (municipality, plan, id),
    CHECK (words <> '' OR family_words <> '' OR child_words <> ''),
    FOREIGN KEY (municipality, plan) REFERENCES support_plan,
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, proposed_by) REFERENCES adult
);
CREATE INDEX plan_goal_child ON plan_goal (municipality, child);
CREATE INDEX plan_goal_proposed_by ON plan_goal (municipality, proposed_by);

-- Who does what. One person is responsible: an employee, or a custody holder who chose it (B11).
CREATE TABLE plan_action (
    municipality         int  NOT NULL,
    plan                 uuid NOT NULL,
    id                   uuid NOT NULL,
    goal                 uuid NOT NULL,
    child                uuid,
    ordinal              int  NOT NULL,
    words                text NOT NULL CHECK (words <> ''),
    first_step           text NOT NULL DEFAULT '',
    starts_on            date,
    rhythm               text NOT NULL DEFAULT '',
    responsible_employee uuid,
    responsible_adult    uuid,
    -- When the custody holder took it on; nobody else can do that for them.
    chosen_at            timestamptz,
    proposed_by          uuid,
    left_out_reason      text CHECK (left_out_reason <> ''),
    version              int  NOT NULL DEFAULT 1,
    PRIMARY KEY (municipality, plan, id),
    CHECK (num_nonnulls(responsible_employee, responsible_adult) <= 1),
    CHECK ((responsible_adult IS NULL) = (chosen_at IS NULL)),
    FOREIGN KEY (municipality, plan) REFERENCES support_plan,
    FOREIGN KEY (municipality, plan, goal) REFERENCES plan_goal,
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, responsible_employee) REFERENCES employee,
    FOREIGN KEY (municipality, responsible_adult) REFERENCES adult,
    FOREIGN KEY (municipality, proposed_by) REFERENCES adult
);
CREATE INDEX plan_action_goal ON plan_action (municipality, plan, goal);
CREATE INDEX plan_action_child ON plan_action (municipality, child);
CREATE INDEX plan_action_employee ON plan_action (municipality, responsible_employee);
CREATE INDEX plan_action_adult ON plan_action (municipality, responsible_adult);
CREATE INDEX plan_action_proposed_by ON plan_action (municipality, proposed_by);

-- The first step is taken: only of an approved plan.
CREATE TABLE action_begun (
    municipality int         NOT NULL,
    plan         uuid        NOT NULL,
    action       uuid        NOT NULL,
    child        uuid,
    begun_on     date        NOT NULL,
    noted_by     uuid        NOT NULL,
    noted_at     timestamptz NOT NULL,
    PRIMARY KEY (municipality, plan, action),
    FOREIGN KEY (municipality, plan, action) REFERENCES plan_action,
    FOREIGN KEY (municipality, child) REFERENCES child
);
CREATE INDEX action_begun_child ON action_begun (municipality, child);

-- "This is ours too" (B12), said to exactly one text.
CREATE TABLE plan_confirmation (
    municipality int         NOT NULL,
    plan         uuid        NOT NULL,
    adult        uuid        NOT NULL,
    child        uuid        NOT NULL,
    changes      int         NOT NULL,
    answer       text        NOT NULL CHECK (answer IN ('OURS', 'NOT_YET')),
    words        text        NOT NULL DEFAULT '',
    -- The parts this person wants to be in (B6).
    parts        text[]      NOT NULL DEFAULT '{}' CHECK (parts <@ ARRAY['GOALS', 'ACTIONS', 'FOLLOW_UPS']),
    answered_at  timestamptz NOT NULL,
    PRIMARY KEY (municipality, plan, adult),
    FOREIGN KEY (municipality, plan) REFERENCES support_plan,
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, adult) REFERENCES adult
);
CREATE INDEX plan_confirmation_child ON plan_confirmation (municipality, child);
CREATE INDEX plan_confirmation_adult ON plan_confirmation (municipality, adult);

-- What is approved is whole: talked over with the parents or held back for a reason, with goals one can see the signs of
-- and somebody responsible for each action. And from then on it never changes.
CREATE FUNCTION keep_approved_plan() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.approved_at IS NOT NULL THEN
        RAISE EXCEPTION 'an approved plan never changes' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NEW.approved_at IS NULL THEN
        RETURN NEW;
    END IF;
    IF NOT EXISTS (SELECT FROM focus_point f
                   WHERE f.municipality = NEW.municipality AND f.id = NEW.focus_point
                       AND (f.child IS NULL OR f.dialogue_on IS NOT NULL OR f.protective_reason IS NOT NULL)) THEN
        RAISE EXCEPTION 'no plan before the dialogue' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NOT EXISTS (SELECT FROM plan_goal g
                   WHERE g.municipality = NEW.municipality AND g.plan = NEW.id AND g.left_out_reason IS NULL)
       OR EXISTS (SELECT FROM plan_goal g
                  WHERE g.municipality = NEW.municipality AND g.plan = NEW.id AND g.left_out_reason IS NULL
                      AND (g.signs = '' OR NOT EXISTS (
                          SELECT FROM plan_action a
                          WHERE a.municipality = g.municipality AND a.plan = g.plan AND a.goal = g.id
                              AND a.left_out_reason IS NULL)))
       OR EXISTS (SELECT FROM plan_action a
                  WHERE a.municipality = NEW.municipality AND a.plan = NEW.id AND a.left_out_reason IS NULL
                      AND num_nonnulls(a.responsible_employee, a.responsible_adult) <> 1) THEN
        RAISE EXCEPTION 'the plan is not whole' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER support_plan_kept BEFORE UPDATE ON support_plan FOR EACH ROW EXECUTE FUNCTION keep_approved_plan();

CREATE FUNCTION keep_part_of_approved_plan() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM support_plan p
               WHERE p.municipality = NEW.municipality AND p.id = NEW.plan AND p.approved_at IS NOT NULL) THEN
        RAISE EXCEPTION 'an approved plan never changes' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER plan_goal_kept BEFORE INSERT OR UPDATE ON plan_goal
    FOR EACH ROW EXECUTE FUNCTION keep_part_of_approved_plan();
CREATE TRIGGER plan_action_kept BEFORE INSERT OR UPDATE ON plan_action
    FOR EACH ROW EXECUTE FUNCTION keep_part_of_approved_plan();

CREATE FUNCTION begin_only_what_is_approved() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM support_plan p
                   WHERE p.municipality = NEW.municipality AND p.id = NEW.plan AND p.approved_at IS NOT NULL) THEN
        RAISE EXCEPTION 'nothing begins before the plan is agreed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER action_begun_after_approval BEFORE INSERT ON action_begun
    FOR EACH ROW EXECUTE FUNCTION begin_only_what_is_approved();
