-- One delivery of the municipality's roster. Its files rest sealed until it is applied or put aside.
CREATE TABLE roster_delivery (
    municipality int         NOT NULL REFERENCES municipality,
    id           uuid        NOT NULL,
    name         text        NOT NULL,
    content      bytea,
    received_at  timestamptz NOT NULL,
    received_by  uuid,
    state        text        NOT NULL CHECK (state IN ('RECEIVED', 'APPLIED', 'PUT_ASIDE')),
    decided_at   timestamptz,
    decided_by   uuid,
    -- The difference and the refused rows, without any person's data.
    report       jsonb       NOT NULL,
    PRIMARY KEY (municipality, id),
    CHECK ((state = 'RECEIVED') = (decided_at IS NULL)),
    CHECK ((state = 'RECEIVED') = (content IS NOT NULL)),
    FOREIGN KEY (municipality, received_by) REFERENCES employee,
    FOREIGN KEY (municipality, decided_by) REFERENCES employee
);
