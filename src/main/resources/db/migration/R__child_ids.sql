-- The children whose content the person of the present context may see at all, by the same views as the rules. Emergency
-- access opens rows until its very moment: the context tells the time of day beside the day, and what a moment limits comes
-- with until_at, which is not included (docs/adr/0008, 0015). Found once in a transaction and kept in a setting, which is
-- sealed together with the context it belongs to.
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
