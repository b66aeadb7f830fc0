-- One installation, many municipalities. Every table that belongs to one has its code first in every key.
CREATE TABLE municipality (
    municipality int PRIMARY KEY CHECK (municipality BETWEEN 101 AND 999),
    name         text NOT NULL
);

-- The cooperation model: what a municipality has decided for itself.
CREATE TABLE cooperation_model (
    municipality        int PRIMARY KEY REFERENCES municipality,
    model               text NOT NULL DEFAULT 'TOPI'
        CHECK (model IN ('TOPI', 'THREE_PRINCIPLES', 'TRANSITION_GUIDELINE', 'FIRST_1000_DAYS', 'TOGETHER_ABOUT_THE_CHILD')),
    -- Every child is seen at least this often (Esbjerg: once a year).
    months_between      int NOT NULL DEFAULT 12 CHECK (months_between BETWEEN 1 AND 24),
    -- A position older than this is shown faded: it no longer says how the child fares.
    months_until_faded  int NOT NULL DEFAULT 6 CHECK (months_until_faded BETWEEN 1 AND 24),
    -- Parents read and answer before an assessment is final (c1); the days they have for it.
    read_before_send    boolean NOT NULL DEFAULT false,
    days_to_read        int NOT NULL DEFAULT 7 CHECK (days_to_read BETWEEN 1 AND 30),
    label_green_da      text NOT NULL DEFAULT 'Trives',
    label_yellow_da     text NOT NULL DEFAULT 'Ekstra opmærksomhed',
    label_red_da        text NOT NULL DEFAULT 'Bekymring',
    label_green_en      text NOT NULL DEFAULT 'Thriving',
    label_yellow_en     text NOT NULL DEFAULT 'Extra attention',
    label_red_en        text NOT NULL DEFAULT 'Concern',
    -- What parents are told, and whom they can ask (E13).
    contact_name        text NOT NULL DEFAULT '',
    contact_phone       text NOT NULL DEFAULT '',
    contact_email       text NOT NULL DEFAULT '',
    information_link    text NOT NULL DEFAULT ''
);
