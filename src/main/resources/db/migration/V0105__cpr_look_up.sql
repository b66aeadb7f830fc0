-- Why a leader asked to see a child's whole CPR number.
CREATE TABLE cpr_look_up (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    child        uuid        NOT NULL,
    employee     uuid        NOT NULL,
    reason       text        NOT NULL CHECK (reason <> ''),
    looked_up_at timestamptz NOT NULL,
    PRIMARY KEY (municipality, id),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, employee) REFERENCES employee
);
CREATE INDEX cpr_look_up_child ON cpr_look_up (municipality, child);
CREATE INDEX cpr_look_up_employee ON cpr_look_up (municipality, employee);
