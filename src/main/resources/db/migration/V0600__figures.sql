-- Figures as they were told: dated, never changed, and about nobody. There is no child, employee or other key in them, and no
-- number that a reader may not see; what is hidden was never written (docs/adr/0020).
CREATE TABLE figure_cube (
    municipality int         NOT NULL REFERENCES municipality,
    taken_at     timestamptz NOT NULL,
    PRIMARY KEY (municipality, taken_at)
);

CREATE TABLE figure_cell (
    municipality int         NOT NULL,
    taken_at     timestamptz NOT NULL,
    question     text        NOT NULL,
    dimension    text        NOT NULL CHECK (dimension IN ('ALL', 'SECTOR', 'AGE', 'UNIT')),
    -- The sector, the first year of the ages, the unit's number in the roster.
    place        text        NOT NULL,
    name         text        NOT NULL DEFAULT '',
    sector       text CHECK (sector IN ('HEALTH_VISITING', 'DAYCARE', 'SCHOOL')),
    detail       text        NOT NULL CHECK (detail IN ('FULL', 'COARSE', 'TOTAL', 'HIDDEN')),
    total        int         NOT NULL CHECK (total = 0 OR total >= 5),
    counts       int[]       NOT NULL DEFAULT '{}',
    -- Earlier than the cube where fewer than five children had moved since: the older numbers stand.
    as_of        timestamptz NOT NULL CHECK (as_of <= taken_at),
    PRIMARY KEY (municipality, taken_at, question, dimension, place),
    CHECK ((detail = 'HIDDEN') = (total = 0)),
    CHECK ((detail IN ('FULL', 'COARSE')) = (cardinality(counts) > 0)),
    CHECK (NOT counts && ARRAY[1, 2, 3, 4]),
    CHECK ((dimension = 'UNIT') = (sector IS NOT NULL)),
    FOREIGN KEY (municipality, taken_at) REFERENCES figure_cube
);

-- How long assessments take in one round: half take less. Never of fewer than five assessments or three people.
CREATE TABLE figure_time (
    municipality int         NOT NULL,
    taken_at     timestamptz NOT NULL,
    closes_on    date        NOT NULL,
    round        text        NOT NULL,
    sector       text        NOT NULL CHECK (sector IN ('HEALTH_VISITING', 'DAYCARE', 'SCHOOL')),
    seconds      int         NOT NULL CHECK (seconds >= 0),
    assessments  int         NOT NULL CHECK (assessments >= 5),
    PRIMARY KEY (municipality, taken_at, closes_on, round),
    FOREIGN KEY (municipality, taken_at) REFERENCES figure_cube
);

CREATE FUNCTION figures_are_frozen() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'figures are never changed' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER figure_cube_frozen BEFORE UPDATE OR DELETE ON figure_cube
    FOR EACH STATEMENT EXECUTE FUNCTION figures_are_frozen();
CREATE TRIGGER figure_cell_frozen BEFORE UPDATE OR DELETE ON figure_cell
    FOR EACH STATEMENT EXECUTE FUNCTION figures_are_frozen();
CREATE TRIGGER figure_time_frozen BEFORE UPDATE OR DELETE ON figure_time
    FOR EACH STATEMENT EXECUTE FUNCTION figures_are_frozen();
