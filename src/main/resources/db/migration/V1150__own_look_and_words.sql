-- What a municipality looks like to those who work in it and to its families, and its own words to the families; each empty
-- where it has none.
ALTER TABLE cooperation_model
    ADD COLUMN colour     text NOT NULL DEFAULT '' CHECK (colour ~ '^(#[0-9a-f]{6})?$'),
    ADD COLUMN welcome_da text NOT NULL DEFAULT '' CHECK (length(welcome_da) <= 300),
    ADD COLUMN welcome_en text NOT NULL DEFAULT '' CHECK (length(welcome_en) <= 300),
    ADD COLUMN welcome_uk text NOT NULL DEFAULT '' CHECK (length(welcome_uk) <= 300),
    ADD COLUMN closing_da text NOT NULL DEFAULT '' CHECK (length(closing_da) <= 160),
    ADD COLUMN closing_en text NOT NULL DEFAULT '' CHECK (length(closing_en) <= 160),
    ADD COLUMN closing_uk text NOT NULL DEFAULT '' CHECK (length(closing_uk) <= 160);
