-- After many rows at once the planner must hear of it before the next statement. Only the owner may tell it; the
-- application asks through this, and can name no table of another schema.
CREATE FUNCTION refresh_statistics(tables text[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog
    AS $$
    DECLARE
        one text;
    BEGIN
        FOREACH one IN ARRAY tables LOOP
            EXECUTE format('ANALYZE traad.%I', one);
        END LOOP;
    END $$;
