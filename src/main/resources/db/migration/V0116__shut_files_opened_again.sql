-- What shuts a child's file is lifted by somebody, for a reason.
ALTER TABLE shielding
    ADD COLUMN lifted_by   uuid,
    ADD COLUMN lifted_at   timestamptz,
    ADD COLUMN lift_reason text CHECK (lift_reason <> ''),
    ADD FOREIGN KEY (municipality, lifted_by) REFERENCES employee,
    ADD CHECK (num_nonnulls(lifted_by, lifted_at, lift_reason) IN (0, 3));
CREATE INDEX shielding_lifted_by ON shielding (municipality, lifted_by);
CREATE UNIQUE INDEX shielding_in_force ON shielding (municipality, child) WHERE to_on IS NULL;
CREATE UNIQUE INDEX named_reader_in_force ON named_reader (municipality, child, employee) WHERE to_on IS NULL;

ALTER TABLE custody_hold
    ADD COLUMN lifted_by   uuid,
    ADD COLUMN lifted_at   timestamptz,
    ADD COLUMN lift_reason text CHECK (lift_reason <> ''),
    ADD FOREIGN KEY (municipality, lifted_by) REFERENCES employee,
    ADD CHECK (num_nonnulls(lifted_by, lifted_at, lift_reason) IN (0, 3));
CREATE INDEX custody_hold_lifted_by ON custody_hold (municipality, lifted_by);
CREATE UNIQUE INDEX custody_hold_in_force ON custody_hold (municipality, child, adult) WHERE to_on IS NULL;

-- Never by the one it is about.
ALTER TABLE declared_family
    ADD COLUMN lifted_by   uuid,
    ADD COLUMN lifted_at   timestamptz,
    ADD COLUMN lift_reason text CHECK (lift_reason <> ''),
    ADD FOREIGN KEY (municipality, lifted_by) REFERENCES employee,
    ADD CHECK (num_nonnulls(lifted_by, lifted_at, lift_reason) IN (0, 3)),
    ADD CHECK (lifted_by <> employee);
CREATE INDEX declared_family_lifted_by ON declared_family (municipality, lifted_by);
CREATE UNIQUE INDEX declared_family_in_force ON declared_family (municipality, employee, child) WHERE to_on IS NULL;
