-- How those who work with a family in a programme go about it together (J10): steps, whose each is, and what is to be thought of.
CREATE TABLE programme_step (
    municipality int    NOT NULL,
    programme    uuid   NOT NULL,
    number       int    NOT NULL CHECK (number BETWEEN 1 AND 20),
    name_da      text   NOT NULL CHECK (name_da <> ''),
    name_en      text   NOT NULL CHECK (name_en <> ''),
    role         text   NOT NULL CHECK (role IN ('HEALTH_VISITOR', 'EDUCATOR', 'LEADER')),
    checks_da    text[] NOT NULL,
    checks_en    text[] NOT NULL,
    PRIMARY KEY (municipality, programme, number),
    CHECK (cardinality(checks_da) = cardinality(checks_en) AND cardinality(checks_da) BETWEEN 1 AND 10),
    FOREIGN KEY (municipality, programme) REFERENCES programme
);

-- What has been done for one family, ticked and never described.
CREATE TABLE programme_step_tick (
    municipality int  NOT NULL,
    offer        uuid NOT NULL,
    number       int  NOT NULL,
    item         int  NOT NULL CHECK (item BETWEEN 0 AND 9),
    child        uuid NOT NULL,
    ticked_by    uuid NOT NULL,
    ticked_on    date NOT NULL,
    PRIMARY KEY (municipality, offer, number, item),
    FOREIGN KEY (municipality, offer) REFERENCES programme_offer,
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, ticked_by) REFERENCES employee
);
COMMENT ON TABLE programme_step_tick IS 'content';
CREATE INDEX programme_step_tick_child ON programme_step_tick (municipality, child);
CREATE INDEX programme_step_tick_by ON programme_step_tick (municipality, ticked_by);
