-- On whose behalf a transaction works is told by the program and signed by it (docs/adr/0008). The key to check the
-- signature lies here as the two pads of HMAC-SHA-256, written by the program when it starts; the application's role
-- cannot read it.
CREATE TABLE context_key (
    id        int   PRIMARY KEY CHECK (id = 1),
    inner_pad bytea NOT NULL CHECK (length(inner_pad) = 64),
    outer_pad bytea NOT NULL CHECK (length(outer_pad) = 64)
);

-- HMAC-SHA-256 in hexadecimal. Only whoever may read the key gets an answer.
CREATE FUNCTION seal(message text) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    AS $$
    BEGIN
        RETURN (SELECT encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(message, 'UTF8'))), 'hex')
                FROM traad.context_key k);
    END $$;

-- The present transaction's context, <municipality>|<kind>|<person>|<today>|<expires>|<seal>, when the program has
-- sealed it for this very connection and it had not expired when the transaction began; else null.
CREATE FUNCTION present_context() RETURNS text[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    DECLARE
        told  text   := current_setting('traad.context', true);
        parts text[] := string_to_array(told, '|');
    BEGIN
        IF parts[6] = traad.seal('context|' || pg_backend_pid() || '|' || left(told, -64)) THEN
            IF parts[5]::bigint > extract(epoch FROM transaction_timestamp()) THEN
                RETURN parts;
            END IF;
        END IF;
        RETURN NULL;
    END $$;

-- Null when there is no context, and then no row is seen.
CREATE OR REPLACE FUNCTION present_municipality() RETURNS int
    LANGUAGE sql STABLE
    RETURN (traad.present_context())[1]::int;
