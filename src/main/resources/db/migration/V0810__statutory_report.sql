-- An underretning: that one was sent about a child, by whom and to whom, and how it was received. What stands in it is sealed
-- and opens for its writer and its receivers only, whatever else they may read of the child; nothing around the child and
-- nothing of its family's pages knows that it is there.
CREATE TABLE statutory_report (
    municipality  int         NOT NULL,
    id            uuid        NOT NULL,
    child         uuid        NOT NULL,
    from_unit     uuid        NOT NULL,
    to_unit       uuid        NOT NULL,
    written_by    uuid        NOT NULL,
    sent_at       timestamptz NOT NULL,
    is_acute      boolean     NOT NULL,
    words_sealed  bytea       NOT NULL,
    -- Whether something has to be done at once: to be looked at within 24 hours.
    assessed_at   timestamptz,
    assessed_by   uuid,
    -- Whoever sent it is told within six working days that it has come.
    receipt_at    timestamptz,
    receipt_by    uuid,
    PRIMARY KEY (municipality, id),
    CHECK (num_nonnulls(assessed_at, assessed_by) IN (0, 2)),
    CHECK (num_nonnulls(receipt_at, receipt_by) IN (0, 2)),
    CHECK (receipt_at IS NULL OR assessed_at IS NOT NULL),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, from_unit) REFERENCES unit,
    FOREIGN KEY (municipality, to_unit) REFERENCES unit,
    FOREIGN KEY (municipality, written_by) REFERENCES employee,
    FOREIGN KEY (municipality, assessed_by) REFERENCES employee,
    FOREIGN KEY (municipality, receipt_by) REFERENCES employee
);
CREATE INDEX statutory_report_child ON statutory_report (municipality, child);
CREATE INDEX statutory_report_from ON statutory_report (municipality, from_unit);
CREATE INDEX statutory_report_to ON statutory_report (municipality, to_unit);
CREATE INDEX statutory_report_written_by ON statutory_report (municipality, written_by);
CREATE INDEX statutory_report_assessed_by ON statutory_report (municipality, assessed_by);
CREATE INDEX statutory_report_receipt_by ON statutory_report (municipality, receipt_by);
