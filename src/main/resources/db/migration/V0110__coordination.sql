-- Somebody is asked to hold the threads of a child's case. Nobody is coordinator before they have said yes, and what was asked
-- and answered stays.
CREATE TABLE coordination_request (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    child        uuid        NOT NULL,
    employee     uuid        NOT NULL,
    task         text        NOT NULL CHECK (task <> ''),
    asked_by     uuid        NOT NULL,
    asked_at     timestamptz NOT NULL,
    answer       text        CHECK (answer IN ('ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    answered_by  uuid,
    answered_at  timestamptz,
    PRIMARY KEY (municipality, id),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, employee) REFERENCES employee,
    FOREIGN KEY (municipality, asked_by) REFERENCES employee,
    FOREIGN KEY (municipality, answered_by) REFERENCES employee,
    CHECK (num_nonnulls(answer, answered_by, answered_at) IN (0, 3))
);
-- One at a time.
CREATE UNIQUE INDEX coordination_request_open ON coordination_request (municipality, child) WHERE answer IS NULL;
CREATE INDEX coordination_request_child ON coordination_request (municipality, child);
CREATE INDEX coordination_request_employee ON coordination_request (municipality, employee);
CREATE INDEX coordination_request_asked_by ON coordination_request (municipality, asked_by);
CREATE INDEX coordination_request_answered_by ON coordination_request (municipality, answered_by);

-- Who ended it: the coordinator, or whoever has a say.
ALTER TABLE coordinator
    ADD COLUMN ended_by uuid,
    ADD FOREIGN KEY (municipality, ended_by) REFERENCES employee;
CREATE INDEX coordinator_ended_by ON coordinator (municipality, ended_by);
