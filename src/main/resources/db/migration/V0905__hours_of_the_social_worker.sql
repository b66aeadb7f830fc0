-- When the attached social worker is at the place for whoever comes by (S8). There is no booking: a booking would tell who asked for
-- advice, and nobody keeps that.
ALTER TABLE programme_unit
    ADD COLUMN worker_hours text NOT NULL DEFAULT '' CHECK (length(worker_hours) <= 80);
