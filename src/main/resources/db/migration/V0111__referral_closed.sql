-- Why a referral was closed, in words the parents read.
ALTER TABLE referral
    ADD COLUMN close_reason text CHECK (close_reason <> ''),
    ADD CHECK ((closed_by IS NULL) = (close_reason IS NULL));
-- Nobody is referred to the same place twice at the same time.
CREATE UNIQUE INDEX referral_open ON referral (municipality, child, to_unit) WHERE closed_at IS NULL;

-- What each custody holder has read of it: that it was opened, and that it was closed.
CREATE TABLE referral_reading (
    municipality int         NOT NULL,
    referral     uuid        NOT NULL,
    adult        uuid        NOT NULL,
    closed       boolean     NOT NULL,
    read_at      timestamptz NOT NULL,
    PRIMARY KEY (municipality, referral, adult, closed),
    FOREIGN KEY (municipality, referral) REFERENCES referral,
    FOREIGN KEY (municipality, adult) REFERENCES adult
);
CREATE INDEX referral_reading_adult ON referral_reading (municipality, adult);
