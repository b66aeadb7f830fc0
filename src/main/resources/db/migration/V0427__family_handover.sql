-- What the parents of a child are asked when they hand over themselves (H7): the municipality's questions for each kind of
-- transition, or those of the place the child comes to. Where there are none the program's own stand there.
CREATE TABLE handover_question_set (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('HOME_TO_DAYCARE', 'DAYCARE_TO_KINDERGARTEN', 'DAYCARE_TO_SCHOOL',
                                                      'SCHOOL_TO_YOUTH_EDUCATION', 'TO_OTHER_MUNICIPALITY')),
    unit         uuid,
    questions_da text[]      NOT NULL CHECK (cardinality(questions_da) BETWEEN 1 AND 12),
    questions_en text[]      NOT NULL CHECK (cardinality(questions_en) IN (0, cardinality(questions_da))),
    changed_by   uuid        NOT NULL,
    changed_at   timestamptz NOT NULL,
    PRIMARY KEY (municipality, id),
    UNIQUE NULLS NOT DISTINCT (municipality, kind, unit),
    FOREIGN KEY (municipality, unit) REFERENCES unit,
    FOREIGN KEY (municipality, changed_by) REFERENCES employee
);
CREATE INDEX handover_question_set_unit ON handover_question_set (municipality, unit);
CREATE INDEX handover_question_set_changed_by ON handover_question_set (municipality, changed_by);

-- What a custody holder is writing at home, at their own pace. Nobody else reads it, and it is gone when it is sent.
CREATE TABLE family_handover_draft (
    municipality int         NOT NULL,
    transition   uuid        NOT NULL,
    adult        uuid        NOT NULL,
    child        uuid        NOT NULL,
    -- Counts every save, so that two windows of one person are noticed.
    version      int         NOT NULL DEFAULT 1,
    questions    text[]      NOT NULL,
    answers      text[]      NOT NULL CHECK (cardinality(answers) = cardinality(questions)),
    saved_at     timestamptz NOT NULL,
    PRIMARY KEY (municipality, transition, adult),
    FOREIGN KEY (municipality, transition, child) REFERENCES transition (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, adult) REFERENCES adult
);
CREATE INDEX family_handover_draft_child ON family_handover_draft (municipality, child);
CREATE INDEX family_handover_draft_adult ON family_handover_draft (municipality, adult);

-- What was sent, word for word: never changed. More can be sent later.
CREATE TABLE family_handover (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    transition   uuid        NOT NULL,
    child        uuid        NOT NULL,
    to_unit      uuid        NOT NULL,
    adult        uuid        NOT NULL,
    questions    text[]      NOT NULL CHECK (cardinality(questions) > 0),
    answers      text[]      NOT NULL CHECK (cardinality(answers) = cardinality(questions)),
    -- The other custody holders see that it was sent; they read it when the writer says so.
    shared       boolean     NOT NULL,
    sent_at      timestamptz NOT NULL,
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, id, child),
    FOREIGN KEY (municipality, transition, child) REFERENCES transition (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, to_unit) REFERENCES unit,
    FOREIGN KEY (municipality, adult) REFERENCES adult
);
CREATE INDEX family_handover_transition ON family_handover (municipality, transition);
CREATE INDEX family_handover_child ON family_handover (municipality, child);
CREATE INDEX family_handover_adult ON family_handover (municipality, adult);

-- The receipt: who has read it, and when first.
CREATE TABLE family_handover_reading (
    municipality int         NOT NULL,
    handover     uuid        NOT NULL,
    employee     uuid        NOT NULL,
    child        uuid        NOT NULL,
    read_at      timestamptz NOT NULL,
    PRIMARY KEY (municipality, handover, employee),
    FOREIGN KEY (municipality, handover, child) REFERENCES family_handover (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, employee) REFERENCES employee
);
CREATE INDEX family_handover_reading_child ON family_handover_reading (municipality, child);
CREATE INDEX family_handover_reading_employee ON family_handover_reading (municipality, employee);

COMMENT ON TABLE family_handover_draft IS 'content';
COMMENT ON TABLE family_handover IS 'content';
COMMENT ON TABLE family_handover_reading IS 'content';

CREATE FUNCTION keep_family_handover() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what a family has sent never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER family_handover_kept BEFORE UPDATE ON family_handover
    FOR EACH ROW EXECUTE FUNCTION keep_family_handover();
