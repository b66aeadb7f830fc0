-- From 15 the young person takes part themself: answers an invitation, says whether a plan is theirs, takes an action on,
-- says how they found it, and notes what they see.
CREATE TABLE dialogue_own_answer (
    municipality int         NOT NULL,
    dialogue     uuid        NOT NULL,
    child        uuid        NOT NULL,
    answer       text        NOT NULL CHECK (answer IN ('YES', 'NO', 'LATER')),
    begins_at    timestamptz,
    place        text CHECK (place IN ('WITH_US', 'AT_HOME', 'BY_PHONE', 'BY_VIDEO')),
    interpreter  text        NOT NULL DEFAULT '',
    words        text        NOT NULL DEFAULT '',
    answered_at  timestamptz NOT NULL,
    PRIMARY KEY (municipality, dialogue),
    CHECK ((answer = 'YES') = (begins_at IS NOT NULL)),
    CHECK ((answer = 'YES') = (place IS NOT NULL)),
    FOREIGN KEY (municipality, dialogue) REFERENCES dialogue,
    FOREIGN KEY (municipality, child) REFERENCES child
);
CREATE INDEX dialogue_own_answer_child ON dialogue_own_answer (municipality, child);
COMMENT ON TABLE dialogue_own_answer IS 'content';

CREATE TABLE plan_own_confirmation (
    municipality int         NOT NULL,
    plan         uuid        NOT NULL,
    child        uuid        NOT NULL,
    changes      int         NOT NULL,
    answer       text        NOT NULL CHECK (answer IN ('OURS', 'NOT_YET')),
    words        text        NOT NULL DEFAULT '',
    parts        text[]      NOT NULL DEFAULT '{}' CHECK (parts <@ ARRAY['GOALS', 'ACTIONS', 'FOLLOW_UPS']),
    answered_at  timestamptz NOT NULL,
    PRIMARY KEY (municipality, plan),
    FOREIGN KEY (municipality, plan) REFERENCES support_plan,
    FOREIGN KEY (municipality, child) REFERENCES child
);
CREATE INDEX plan_own_confirmation_child ON plan_own_confirmation (municipality, child);
COMMENT ON TABLE plan_own_confirmation IS 'content';

CREATE TABLE follow_up_own_experience (
    municipality     int         NOT NULL,
    follow_up        uuid        NOT NULL,
    child            uuid        NOT NULL,
    taken_care_of    text        NOT NULL CHECK (taken_care_of IN ('YES', 'PARTLY', 'NO')),
    makes_difference text        NOT NULL CHECK (makes_difference IN ('YES', 'PARTLY', 'NO')),
    words            text        NOT NULL DEFAULT '',
    answered_at      timestamptz NOT NULL,
    PRIMARY KEY (municipality, follow_up),
    FOREIGN KEY (municipality, follow_up) REFERENCES follow_up,
    FOREIGN KEY (municipality, child) REFERENCES child
);
CREATE INDEX follow_up_own_experience_child ON follow_up_own_experience (municipality, child);
COMMENT ON TABLE follow_up_own_experience IS 'content';

-- How each in the family found it, the young person among them.
CREATE VIEW family_experience WITH (security_invoker = true) AS
    SELECT municipality, follow_up, child, adult AS person, taken_care_of, makes_difference, words, answered_at, noted_by
    FROM follow_up_experience
    UNION ALL
    SELECT municipality, follow_up, child, child, taken_care_of, makes_difference, words, answered_at, NULL
    FROM follow_up_own_experience;

-- The one responsible for an action can be the young person, who chose it.
ALTER TABLE plan_action
    ADD COLUMN taken_by_child boolean NOT NULL DEFAULT false,
    DROP CONSTRAINT plan_action_check1,
    ADD CONSTRAINT plan_action_chosen CHECK ((responsible_adult IS NOT NULL OR taken_by_child) = (chosen_at IS NOT NULL)),
    ADD CONSTRAINT plan_action_one_responsible
        CHECK (NOT taken_by_child OR num_nonnulls(responsible_employee, responsible_adult) = 0);

CREATE OR REPLACE FUNCTION keep_approved_plan() RETURNS trigger
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
                      AND num_nonnulls(a.responsible_employee, a.responsible_adult) <> 1 AND NOT a.taken_by_child) THEN
        RAISE EXCEPTION 'the plan is not whole' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

ALTER TABLE goal_observation
    ADD COLUMN noted_by_child boolean NOT NULL DEFAULT false,
    DROP CONSTRAINT goal_observation_check,
    ADD CONSTRAINT goal_observation_one_noter
        CHECK (num_nonnulls(noted_by, noted_by_adult) + noted_by_child::int = 1);
