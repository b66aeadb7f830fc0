-- The part of the municipality a home is in, in the health visitors' own words, so that a day can be driven in one round. No
-- address: the health visitors know the way.
CREATE TABLE visit_district (
    municipality int  NOT NULL,
    child        uuid NOT NULL,
    name         text NOT NULL CHECK (name ~ '^\S.{0,38}\S$'),
    PRIMARY KEY (municipality, child),
    FOREIGN KEY (municipality, child) REFERENCES child
);
COMMENT ON TABLE visit_district IS 'content';
