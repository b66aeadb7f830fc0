-- Emergency access (break_glass, V0113) opens rows until its very moment: the context of a transaction tells the time of day
-- beside the day (docs/adr/0008, 0015). What a moment limits comes with until_at, which is not included.
CREATE OR REPLACE FUNCTION child_ids() RETURNS uuid[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan
    AS $$
    DECLARE
        context text[]      := traad.present_context();
        here    int         := context[1];
        person  uuid        := nullif(context[3], '');
        today   date        := context[4];
        moment  timestamptz := context[4];
        known   text        := current_setting('traad.children', true);
        found   uuid[]      := '{}';
    BEGIN
        IF context IS NULL THEN
            RETURN found;
        END IF;
        IF known <> ''
            AND current_setting('traad.children_seal', true) = traad.seal('children|' || context[6] || known)
        THEN
            RETURN known;
        END IF;
        CASE context[2]
            WHEN 'STAFF' THEN
                found := ARRAY(
                    SELECT r.child
                    FROM traad.content_reader r
                    WHERE r.municipality = here AND r.employee = person
                        AND r.from_on <= today AND (r.read_to_on IS NULL OR r.read_to_on >= today)
                        AND (r.until_at IS NULL OR r.until_at > moment)
                    EXCEPT
                    SELECT d.child
                    FROM traad.denial d
                    WHERE d.municipality = here AND d.employee = person
                        AND d.from_on <= today AND (d.to_on IS NULL OR d.to_on >= today));
            WHEN 'FAMILY' THEN
                found := ARRAY(
                    SELECT c.child
                    FROM traad.custody c
                    WHERE c.municipality = here AND c.adult = person
                        AND c.from_on <= today AND (c.to_on IS NULL OR c.to_on >= today));
            WHEN 'YOUNG_PERSON' THEN
                found := ARRAY(
                    SELECT y.child
                    FROM traad.young_person y
                    WHERE y.municipality = here AND y.child = person
                        AND y.from_on <= today AND (y.to_on IS NULL OR y.to_on >= today));
            ELSE
                NULL;
        END CASE;
        PERFORM set_config('traad.children', found::text, true);
        PERFORM set_config('traad.children_seal', traad.seal('children|' || context[6] || found::text), true);
        RETURN found;
    END $$;

-- Whose files somebody could open in an emergency: those of the own team. Health visitors' children are those of all health
-- visitors in the same unit; PP advice's and the family department's are those a colleague there has accepted.
CREATE VIEW child_of_team WITH (security_invoker = true) AS
    SELECT e.municipality, a.child, e.employee, e.role, e.unit,
           greatest(e.from_on, c.from_on, a.from_on) AS from_on, least(e.to_on, c.to_on, a.to_on) AS to_on
    FROM employed e
    JOIN employed c ON c.municipality = e.municipality AND c.unit = e.unit AND c.role = e.role
    JOIN health_visitor_assignment a ON a.municipality = c.municipality AND a.employee = c.employee
    WHERE e.role = 'HEALTH_VISITOR'
    UNION ALL
    SELECT e.municipality, r.child, e.employee, e.role, e.unit,
           greatest(e.from_on, CAST(r.accepted_at AT TIME ZONE 'Europe/Copenhagen' AS date)), e.to_on
    FROM employed e
    JOIN referral r ON r.municipality = e.municipality AND r.to_unit = e.unit
        AND r.accepted_at IS NOT NULL AND r.closed_at IS NULL
    WHERE e.role IN ('PP_ADVICE', 'SOCIAL_WORKER');

-- What emergency access shows is what a colleague of the team reads of the child, and never to be worked with.
CREATE OR REPLACE VIEW assessment_relation WITH (security_invoker = true) AS
    SELECT a.municipality, a.id AS assessment, r.employee, r.from_on, r.read_to_on AS to_on
    FROM assessment a
    JOIN child_relation r ON r.municipality = a.municipality AND r.child = a.child
        AND r.relation IN ('WORKS_IN_GROUP', 'LEADS_UNIT', 'ASSIGNED', 'BREAK_GLASS')
        AND (r.unit = a.unit OR (a.sector = 'HEALTH_VISITING' AND r.role = 'HEALTH_VISITOR'))
    UNION ALL
    SELECT a.municipality, a.id, c.employee, c.from_on, c.to_on
    FROM assessment a
    JOIN coordinator c ON c.municipality = a.municipality AND c.child = a.child
    WHERE a.sector = 'HEALTH_VISITING'
    UNION ALL
    SELECT a.municipality, a.id, c.employee, greatest(c.from_on, p.from_on), least(c.to_on, p.to_on)
    FROM assessment a
    JOIN coordinator c ON c.municipality = a.municipality AND c.child = a.child
    JOIN placement p ON p.municipality = a.municipality AND p.child = a.child AND p.unit = a.unit
    UNION ALL
    SELECT municipality, item, employee, from_on, to_on
    FROM disclosed_item
    WHERE item_kind = 'ASSESSMENT';

-- Beside those at whose hand a focus point is, whoever reads it in an emergency; it never waits on their desk.
CREATE VIEW focus_point_reader WITH (security_invoker = true) AS
    SELECT municipality, focus_point, employee, from_on, to_on
    FROM focus_point_relation
    UNION ALL
    SELECT f.municipality, f.id, r.employee, r.from_on, r.read_to_on
    FROM focus_point f
    JOIN child_relation r ON r.municipality = f.municipality AND r.child = f.child AND r.relation = 'BREAK_GLASS'
    WHERE f.sector = 'HEALTH_VISITING' AND r.role = 'HEALTH_VISITOR';

-- Whoever reviews emergency access may hand it to the data protection officer, who closes it with a line.
ALTER TABLE break_glass
    ADD COLUMN officer_note      text CHECK (char_length(officer_note) BETWEEN 1 AND 1000),
    ADD COLUMN officer_closed_by uuid,
    ADD COLUMN officer_closed_at timestamptz,
    ADD FOREIGN KEY (municipality, officer_closed_by) REFERENCES employee,
    ADD CHECK (num_nonnulls(officer_note, officer_closed_by, officer_closed_at) IN (0, 3));
CREATE INDEX break_glass_officer_closed_by ON break_glass (municipality, officer_closed_by);
CREATE INDEX break_glass_to_review ON break_glass (municipality, unit) WHERE reviewed_at IS NULL OR officer_closed_at IS NULL;

-- Employees get the same mail as families: there is news, and nothing else.
ALTER TABLE outbox_message
    ALTER COLUMN adult DROP NOT NULL,
    ADD COLUMN employee uuid,
    ADD FOREIGN KEY (municipality, employee) REFERENCES employee,
    ADD CHECK (num_nonnulls(adult, employee) = 1);
CREATE INDEX outbox_message_employee ON outbox_message (municipality, employee) WHERE employee IS NOT NULL;
