-- The municipality's guideline for transitions: a politically adopted text, version by version (H1), with a paragraph for
-- each step of each kind of transition (H5). What is adopted never changes; a change is a new version.
CREATE TABLE guideline (
    municipality    int         NOT NULL REFERENCES municipality,
    version         int         NOT NULL CHECK (version > 0),
    title_da        text        NOT NULL,
    title_en        text        NOT NULL DEFAULT '',
    introduction_da text        NOT NULL,
    introduction_en text        NOT NULL DEFAULT '',
    -- The day on which it was adopted, and by whom: "Børne- og Uddannelsesudvalget". Both null while it is a draft.
    adopted_on      date,
    adopted_by      text CHECK (adopted_by <> ''),
    recorded_at     timestamptz,
    recorded_by     uuid,
    -- Counts every change of a draft, so that two people changing it at once are noticed.
    changes         int         NOT NULL DEFAULT 0,
    PRIMARY KEY (municipality, version),
    FOREIGN KEY (municipality, recorded_by) REFERENCES employee,
    CHECK (num_nonnulls(adopted_on, adopted_by, recorded_at, recorded_by) IN (0, 4))
);
CREATE INDEX guideline_recorded_by ON guideline (municipality, recorded_by);
-- One draft at a time.
CREATE UNIQUE INDEX guideline_draft ON guideline (municipality) WHERE adopted_on IS NULL;

CREATE TABLE guideline_paragraph (
    municipality int  NOT NULL,
    version      int  NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('HOME_TO_DAYCARE', 'DAYCARE_TO_KINDERGARTEN', 'DAYCARE_TO_SCHOOL',
                                               'SCHOOL_TO_YOUTH_EDUCATION', 'TO_OTHER_MUNICIPALITY')),
    step         text NOT NULL CHECK (step IN ('ASSESS_NEED', 'PREPARE', 'HAND_OVER', 'ACCEPT', 'FOLLOW_UP')),
    -- How many days before (negative) or after the child begins in the new place the step is done at the latest.
    days         int  NOT NULL CHECK (days BETWEEN -365 AND 365),
    words_da     text NOT NULL,
    words_en     text NOT NULL DEFAULT '',
    PRIMARY KEY (municipality, version, kind, step),
    FOREIGN KEY (municipality, version) REFERENCES guideline
);

CREATE FUNCTION keep_adopted_guideline() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.adopted_on IS NOT NULL THEN
        RAISE EXCEPTION 'an adopted guideline never changes' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER guideline_kept BEFORE UPDATE OR DELETE ON guideline
    FOR EACH ROW EXECUTE FUNCTION keep_adopted_guideline();

CREATE FUNCTION keep_paragraph_of_adopted_guideline() RETURNS trigger
    LANGUAGE plpgsql AS $$
DECLARE
    touched guideline_paragraph := coalesce(NEW, OLD);
BEGIN
    IF EXISTS (SELECT FROM guideline g
               WHERE g.municipality = touched.municipality AND g.version = touched.version AND g.adopted_on IS NOT NULL) THEN
        RAISE EXCEPTION 'an adopted guideline never changes' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER guideline_paragraph_kept BEFORE INSERT OR UPDATE OR DELETE ON guideline_paragraph
    FOR EACH ROW EXECUTE FUNCTION keep_paragraph_of_adopted_guideline();
