-- From 15 the young person takes part themself: proposes goals and actions, and says whether they come.
ALTER TABLE plan_goal
    ADD COLUMN proposed_by_child boolean NOT NULL DEFAULT false,
    ADD CHECK (NOT proposed_by_child OR proposed_by IS NULL);
ALTER TABLE plan_action
    ADD COLUMN proposed_by_child boolean NOT NULL DEFAULT false,
    ADD CHECK (NOT proposed_by_child OR proposed_by IS NULL);

CREATE TABLE follow_up_own_answer (
    municipality int         NOT NULL,
    follow_up    uuid        NOT NULL,
    child        uuid        NOT NULL,
    answer       text        NOT NULL CHECK (answer IN ('YES', 'NO', 'OTHER_TIME')),
    words        text        NOT NULL DEFAULT '',
    answered_at  timestamptz NOT NULL,
    PRIMARY KEY (municipality, follow_up),
    FOREIGN KEY (municipality, follow_up) REFERENCES follow_up,
    FOREIGN KEY (municipality, child) REFERENCES child
);
CREATE INDEX follow_up_own_answer_child ON follow_up_own_answer (municipality, child);
COMMENT ON TABLE follow_up_own_answer IS 'content';
