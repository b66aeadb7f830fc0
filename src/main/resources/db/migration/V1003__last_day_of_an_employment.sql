-- An employment counts until its last day or the employee's, whichever comes first. Every relation asks for it, some twenty
-- times in one statement, so it stands in the row itself and nobody but these triggers writes it (docs/performance.md).
ALTER TABLE employment NO FORCE ROW LEVEL SECURITY;
ALTER TABLE employee NO FORCE ROW LEVEL SECURITY;
ALTER TABLE employment ADD COLUMN last_on date;
UPDATE employment m
SET last_on = least(m.to_on, e.ended_on)
FROM employee e
WHERE e.municipality = m.municipality AND e.id = m.employee AND least(m.to_on, e.ended_on) IS NOT NULL;

CREATE FUNCTION keep_last_day() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
    DECLARE
        left_on date;
    BEGIN
        -- Whoever ends the employee at this moment waits, and then finds this row.
        SELECT e.ended_on INTO left_on
        FROM traad.employee e WHERE e.municipality = NEW.municipality AND e.id = NEW.employee FOR SHARE;
        NEW.last_on := least(NEW.to_on, left_on);
        RETURN NEW;
    END $$;
CREATE TRIGGER keep_last_day BEFORE INSERT OR UPDATE ON employment
    FOR EACH ROW EXECUTE FUNCTION keep_last_day();
ALTER TABLE employment ENABLE ALWAYS TRIGGER keep_last_day;

CREATE FUNCTION keep_last_days() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    AS $$
    BEGIN
        UPDATE traad.employment m SET to_on = m.to_on WHERE m.municipality = NEW.municipality AND m.employee = NEW.id;
        RETURN NULL;
    END $$;
CREATE TRIGGER keep_last_days AFTER UPDATE OF ended_on ON employee
    FOR EACH ROW WHEN (OLD.ended_on IS DISTINCT FROM NEW.ended_on) EXECUTE FUNCTION keep_last_days();
ALTER TABLE employee ENABLE ALWAYS TRIGGER keep_last_days;

-- Names are no longer among what the relations are made of.
REVOKE ALL ON employee FROM ${relations};
DROP POLICY IF EXISTS facts ON employee;
