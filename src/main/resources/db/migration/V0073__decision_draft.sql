-- A joint decision while it is written: one draft for each who writes, saved as it is typed. It dies with the decision.
CREATE TABLE decision_draft (
    municipality      int         NOT NULL,
    assessment        uuid        NOT NULL,
    employee          uuid        NOT NULL,
    child             uuid        NOT NULL,
    -- Counts every save, so that two windows of one person are noticed.
    version           int         NOT NULL DEFAULT 1,
    position          text        NOT NULL,
    going_well        text        NOT NULL,
    attention         text        NOT NULL,
    surroundings      text        NOT NULL,
    context           text        NOT NULL,
    next_step         text        NOT NULL,
    took_part         text[]      NOT NULL,
    deviation_reason  text        NOT NULL,
    correction_reason text        NOT NULL,
    hold_back         text        NOT NULL,
    held_back_reason  text        NOT NULL,
    saved_at          timestamptz NOT NULL,
    PRIMARY KEY (municipality, assessment, employee),
    FOREIGN KEY (municipality, assessment) REFERENCES assessment,
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, employee) REFERENCES employee
);
CREATE INDEX decision_draft_child ON decision_draft (municipality, child);
CREATE INDEX decision_draft_employee ON decision_draft (municipality, employee);

COMMENT ON TABLE decision_draft IS 'content';
