-- Programmes in which nothing is written down (docs/adr/0018). No table here has a text, a binary, a
-- document or a moment in it, and none may get one: AdvisorySchemaTest names every column there is.

-- The one yes of a leader who may give it: the family may be offered to take part. Gone with the answer, or with the day.
CREATE TABLE advisory_offer (
    municipality int  NOT NULL,
    programme    uuid NOT NULL,
    child        uuid NOT NULL,
    until_on     date NOT NULL,
    PRIMARY KEY (municipality, programme, child),
    FOREIGN KEY (municipality, programme) REFERENCES programme,
    FOREIGN KEY (municipality, child) REFERENCES child
);
COMMENT ON TABLE advisory_offer IS 'content';
CREATE INDEX advisory_offer_child ON advisory_offer (municipality, child);

-- A family takes part: since which week, and when it ended. Nothing of any visit.
CREATE TABLE advisory_enrolment (
    municipality int  NOT NULL,
    programme    uuid NOT NULL,
    child        uuid NOT NULL,
    since_week   date NOT NULL CHECK (extract(isodow FROM since_week) = 1),
    ended_on     date,
    PRIMARY KEY (municipality, programme, child),
    FOREIGN KEY (municipality, programme) REFERENCES programme,
    FOREIGN KEY (municipality, child) REFERENCES child
);
COMMENT ON TABLE advisory_enrolment IS 'content';
CREATE INDEX advisory_enrolment_child ON advisory_enrolment (municipality, child);

-- How many visits a place has made in a month. Fewer than five are not even kept.
CREATE TABLE advisory_month (
    municipality int  NOT NULL,
    programme    uuid NOT NULL,
    unit         uuid NOT NULL,
    month        date NOT NULL CHECK (extract(day FROM month) = 1),
    visits       int  NOT NULL CHECK (visits BETWEEN 5 AND 500),
    PRIMARY KEY (municipality, programme, unit, month),
    FOREIGN KEY (municipality, programme) REFERENCES programme,
    FOREIGN KEY (municipality, unit) REFERENCES unit
);

-- What the grant asks for, without anybody in it: how many were offered it, said yes, and left before the end.
CREATE TABLE advisory_total (
    municipality int  NOT NULL,
    programme    uuid NOT NULL,
    offered      int  NOT NULL DEFAULT 0,
    joined       int  NOT NULL DEFAULT 0,
    left_early   int  NOT NULL DEFAULT 0,
    PRIMARY KEY (municipality, programme),
    FOREIGN KEY (municipality, programme) REFERENCES programme
);
