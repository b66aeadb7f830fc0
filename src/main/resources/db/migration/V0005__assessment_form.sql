-- A form is versioned: once published it is never edited, a new version is. Draft versions have no published_at.
CREATE TABLE assessment_form (
    municipality  int         NOT NULL REFERENCES municipality,
    id            uuid        NOT NULL,
    code          text        NOT NULL,
    version       int         NOT NULL CHECK (version > 0),
    sector        text        NOT NULL CHECK (sector IN ('HEALTH_VISITING', 'DAYCARE', 'SCHOOL')),
    age_from      int         NOT NULL CHECK (age_from >= 0),          -- months, included
    age_to        int         NOT NULL CHECK (age_to > age_from),      -- months, not included
    name_da       text        NOT NULL,
    name_en       text        NOT NULL,
    published_at  timestamptz,
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, code, version)
);

CREATE TABLE form_indicator (
    municipality       int     NOT NULL,
    form               uuid    NOT NULL,
    code               text    NOT NULL,            -- for example D3-Y4
    position           text    NOT NULL CHECK (position IN ('GREEN', 'YELLOW', 'RED')),
    ordinal            int     NOT NULL,
    domain             text    NOT NULL CHECK (domain IN ('WELL_BEING', 'DEVELOPMENT', 'HEALTH', 'LEARNING', 'SURROUNDINGS')),
    text_da            text    NOT NULL,
    text_en            text    NOT NULL,
    -- Signs that call for the guide to a statutory report (domain reference, section 11).
    opens_report_guide boolean NOT NULL DEFAULT false,
    PRIMARY KEY (municipality, form, code),
    FOREIGN KEY (municipality, form) REFERENCES assessment_form
);

-- Strengths to choose from beside one's own words.
CREATE TABLE form_strength (
    municipality int  NOT NULL,
    form         uuid NOT NULL,
    ordinal      int  NOT NULL,
    text_da      text NOT NULL,
    text_en      text NOT NULL,
    PRIMARY KEY (municipality, form, ordinal),
    FOREIGN KEY (municipality, form) REFERENCES assessment_form
);
