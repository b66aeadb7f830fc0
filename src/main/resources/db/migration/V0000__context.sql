-- The municipality of the present transaction, set once at its start; null when there is none, and then no row is seen.
CREATE FUNCTION present_municipality() RETURNS int
    LANGUAGE sql STABLE
    AS $$ SELECT nullif(current_setting('traad.municipality', true), '')::int $$;
