-- Break-glass: an employee without a relation to a child reads its file for an hour, for a reason the parents are shown. A
-- leader of the child's unit looks at each within a week (security reference 2.7).
CREATE TABLE break_glass (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    child        uuid        NOT NULL,
    employee     uuid        NOT NULL,
    role         text        NOT NULL CHECK (role IN ('HEALTH_VISITOR', 'LEADER', 'PP_ADVICE', 'SOCIAL_WORKER')),
    unit         uuid        NOT NULL,
    reason       text        NOT NULL CHECK (char_length(reason) BETWEEN 20 AND 500),
    begun_at     timestamptz NOT NULL,
    -- Not included; earlier when the reader has closed it.
    until_at     timestamptz NOT NULL CHECK (until_at BETWEEN begun_at AND begun_at + INTERVAL '60 minutes'),
    finding      text        CHECK (finding IN ('ORDINARY', 'ASKED_COLLEAGUE', 'DATA_PROTECTION_OFFICER')),
    finding_note text        NOT NULL DEFAULT '',
    reviewed_by  uuid,
    reviewed_at  timestamptz,
    -- The parents are shown it at once, unless a leader has decided that it protects the child to wait.
    told_from    date        NOT NULL,
    delay_reason text,
    PRIMARY KEY (municipality, id),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, employee) REFERENCES employee,
    FOREIGN KEY (municipality, unit) REFERENCES unit,
    FOREIGN KEY (municipality, reviewed_by) REFERENCES employee,
    CHECK (num_nonnulls(finding, reviewed_by, reviewed_at) IN (0, 3)),
    CHECK (reviewed_by <> employee)
);
CREATE INDEX break_glass_child ON break_glass (municipality, child);
CREATE INDEX break_glass_employee ON break_glass (municipality, employee);
CREATE INDEX break_glass_unit ON break_glass (municipality, unit);
CREATE INDEX break_glass_reviewed_by ON break_glass (municipality, reviewed_by);

-- A number nobody could be shown a child by. Whoever guesses numbers is stopped soon.
CREATE TABLE missed_look_up (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    employee     uuid        NOT NULL,
    looked_up_at timestamptz NOT NULL,
    PRIMARY KEY (municipality, id),
    FOREIGN KEY (municipality, employee) REFERENCES employee
);
CREATE INDEX missed_look_up_employee ON missed_look_up (municipality, employee, looked_up_at);
