-- Where a transition is hard: the offer of one table for family, sender and receiver (H8). The offer and its answers stay,
-- whatever they are.
CREATE TABLE meeting_offer (
    municipality    int         NOT NULL,
    id              uuid        NOT NULL,
    transition      uuid        NOT NULL,
    child           uuid        NOT NULL,
    why             text        NOT NULL CHECK (why <> ''),
    offered_by      uuid        NOT NULL,
    offered_at      timestamptz NOT NULL,
    meets_at        timestamptz,
    place           text CHECK (place IN ('WITH_US', 'AT_HOME')),
    held_on         date,
    took_part       text CHECK (took_part <> ''),
    -- What child and family need: the one point of the agenda.
    needs           text CHECK (needs <> ''),
    noted_by        uuid,
    noted_at        timestamptz,
    follow_up_on    date,
    followed_up_on  date,
    follow_up_words text CHECK (follow_up_words <> ''),
    followed_up_by  uuid,
    -- Counts every change, so that two people are noticed.
    version         int         NOT NULL DEFAULT 1,
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, id, child),
    CHECK ((meets_at IS NULL) = (place IS NULL)),
    CHECK (num_nonnulls(held_on, took_part, needs, noted_by, noted_at, follow_up_on) IN (0, 6)),
    CHECK (num_nonnulls(followed_up_on, follow_up_words, followed_up_by) IN (0, 3)),
    CHECK (followed_up_on IS NULL OR held_on IS NOT NULL),
    FOREIGN KEY (municipality, transition, child) REFERENCES transition (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, offered_by) REFERENCES employee,
    FOREIGN KEY (municipality, noted_by) REFERENCES employee,
    FOREIGN KEY (municipality, followed_up_by) REFERENCES employee
);
CREATE INDEX meeting_offer_transition ON meeting_offer (municipality, transition);
CREATE INDEX meeting_offer_child ON meeting_offer (municipality, child);

-- What each custody holder answers; a later answer takes the place of an earlier one. One given by mouth says who noted it.
CREATE TABLE meeting_answer (
    municipality int         NOT NULL,
    offer        uuid        NOT NULL,
    adult        uuid        NOT NULL,
    child        uuid        NOT NULL,
    answer       text        NOT NULL CHECK (answer IN ('YES', 'NO', 'LATER')),
    -- The family's own choice: at home or where the child is to be (H9).
    place        text CHECK (place IN ('WITH_US', 'AT_HOME')),
    words        text        NOT NULL DEFAULT '',
    ask_again_on date,
    answered_at  timestamptz NOT NULL,
    noted_by     uuid,
    PRIMARY KEY (municipality, offer, adult),
    CHECK ((answer = 'YES') = (place IS NOT NULL)),
    CHECK ((answer = 'LATER') = (ask_again_on IS NOT NULL)),
    FOREIGN KEY (municipality, offer, child) REFERENCES meeting_offer (municipality, id, child),
    FOREIGN KEY (municipality, adult) REFERENCES adult,
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, noted_by) REFERENCES employee
);
CREATE INDEX meeting_answer_adult ON meeting_answer (municipality, adult);
CREATE INDEX meeting_answer_child ON meeting_answer (municipality, child);

CREATE TABLE meeting_agreement (
    municipality int  NOT NULL,
    offer        uuid NOT NULL,
    ordinal      int  NOT NULL CHECK (ordinal BETWEEN 1 AND 10),
    child        uuid NOT NULL,
    words        text NOT NULL CHECK (words <> ''),
    responsible  text NOT NULL CHECK (responsible <> ''),
    due_on       date NOT NULL,
    done         boolean,
    PRIMARY KEY (municipality, offer, ordinal),
    FOREIGN KEY (municipality, offer, child) REFERENCES meeting_offer (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child
);
CREATE INDEX meeting_agreement_child ON meeting_agreement (municipality, child);

COMMENT ON TABLE meeting_offer IS 'content';
COMMENT ON TABLE meeting_answer IS 'content';
COMMENT ON TABLE meeting_agreement IS 'content';
