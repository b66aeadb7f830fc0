-- Which part of the municipality a unit lies in, as the municipality divides itself. A unit without one counts in none.
CREATE TABLE unit_district (
    municipality int  NOT NULL,
    unit         uuid NOT NULL,
    district     text NOT NULL CHECK (district <> '' AND length(district) <= 60),
    PRIMARY KEY (municipality, unit),
    FOREIGN KEY (municipality, unit) REFERENCES unit
);

ALTER TABLE figure_cell DROP CONSTRAINT figure_cell_dimension_check;
ALTER TABLE figure_cell ADD CONSTRAINT figure_cell_dimension_check
    CHECK (dimension IN ('ALL', 'SECTOR', 'AGE', 'DISTRICT', 'UNIT'));

-- What was true of each child when figures were told that still stand: without it nobody could say how many have moved since,
-- for what is put right afterwards would look as if it had always been so. Only while figures are made is it read; what no
-- figure stands on any longer is forgotten.
CREATE TABLE figure_memory (
    municipality int         NOT NULL,
    taken_at     timestamptz NOT NULL,
    child        uuid        NOT NULL,
    sector       text        NOT NULL,
    unit_number  text        NOT NULL,
    unit_name    text        NOT NULL,
    district     text,
    age          int         NOT NULL,
    -- A question and its answer, by turns.
    answers      text[]      NOT NULL,
    PRIMARY KEY (municipality, taken_at, child),
    FOREIGN KEY (municipality, taken_at) REFERENCES figure_cube,
    FOREIGN KEY (municipality, child) REFERENCES child ON DELETE CASCADE
);
COMMENT ON TABLE figure_memory IS 'content';
