-- Who else is in contact with a family (J8), said by the family itself: each adult about their own contacts, to whom they like,
-- until a day. Taken back is gone.
CREATE TABLE family_contact (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    child        uuid        NOT NULL,
    adult        uuid        NOT NULL,
    service      text        NOT NULL CHECK (service IN ('DOCTOR', 'FAMILY_HOUSE', 'SPEECH', 'HOSPITAL', 'MIND', 'WORK', 'MIDWIFE',
                                 'ASSOCIATION', 'OTHER')),
    -- Who it is, if they like to say.
    name         text        NOT NULL DEFAULT '',
    -- AROUND: everybody who stands around the child. HEALTH_VISITING: its health visitor and nobody else.
    shown_to     text        NOT NULL CHECK (shown_to IN ('AROUND', 'HEALTH_VISITING')),
    -- Whether those around the child may ring and talk with them about how they help together.
    may_call     boolean     NOT NULL,
    until_on     date        NOT NULL,
    said_at      timestamptz NOT NULL,
    PRIMARY KEY (municipality, id),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, adult) REFERENCES adult
);
COMMENT ON TABLE family_contact IS 'content';
CREATE INDEX family_contact_child ON family_contact (municipality, child);
CREATE INDEX family_contact_adult ON family_contact (municipality, adult);
