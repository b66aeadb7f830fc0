-- Who did what: one row for each door that was opened or stayed shut, one for each child shown on a list. No values, no
-- names, no CPR numbers; the patterns keep free text out. Rows are added and never changed (docs/adr/0014).
CREATE TABLE audit (
    municipality   int         NOT NULL,
    id             uuid        NOT NULL,
    -- By the program's clock, which the demo may move.
    at             timestamptz NOT NULL,
    -- By the server's own, which nobody does.
    written_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    -- The transaction that wrote it: what is sealed is whole transactions, in the order of these numbers.
    transaction_id xid8        NOT NULL DEFAULT pg_current_xact_id(),
    -- Null for what the program does by itself.
    actor          uuid,
    actor_kind     text        NOT NULL CHECK (actor_kind IN ('PROFESSIONAL', 'PARENT', 'YOUNG_PERSON', 'PROGRAM')),
    -- As they were then.
    actor_role     text        CHECK (actor_role ~ '^[A-Z_0-9]{2,40}$'),
    actor_unit     uuid,
    -- The word of the rule that was asked.
    action         text        NOT NULL CHECK (action ~ '^[A-Z_0-9]{2,60}$'),
    outcome        text        NOT NULL CHECK (outcome IN ('DONE', 'DENIED', 'FAILED', 'CONFLICT')),
    -- Whether something was to be changed; otherwise it was looked at.
    changing       boolean     NOT NULL,
    child          uuid,
    object         text        CHECK (object ~ '^[A-Z_0-9]{2,40}$'),
    object_id      uuid,
    -- What opened the door, and for a door that stayed shut what held it.
    relation       text        CHECK (relation ~ '^[A-Z_0-9]{2,40}$'),
    -- Typed, and the typist was told who reads it: break-glass, CPR numbers and searching this log.
    reason         text        CHECK (char_length(reason) BETWEEN 1 AND 500),
    request        uuid        NOT NULL,
    -- A fingerprint of the session, never the session.
    session        bytea       CHECK (octet_length(session) = 16),
    -- Who is shown it: the family, only staff who answer for it, or nobody.
    audience       text        NOT NULL CHECK (audience IN ('FAMILY', 'STAFF', 'NONE')),
    PRIMARY KEY (municipality, at, id),
    CHECK ((actor IS NULL) = (actor_kind = 'PROGRAM')),
    CHECK (object_id IS NULL OR object IS NOT NULL)
) PARTITION BY RANGE (at);

CREATE INDEX audit_child ON audit (municipality, child, at) WHERE child IS NOT NULL;
CREATE INDEX audit_actor ON audit (municipality, actor, at) WHERE actor IS NOT NULL;
-- What is not sealed yet.
CREATE INDEX audit_transaction ON audit (transaction_id);

-- One link of a municipality's chain: the rows of every transaction from one number up to another.
CREATE TABLE audit_seal (
    municipality     int         NOT NULL,
    number           bigint      NOT NULL CHECK (number > 0),
    sealed_at        timestamptz NOT NULL,
    from_transaction xid8        NOT NULL,
    -- Not included.
    to_transaction   xid8        NOT NULL,
    row_count        bigint      NOT NULL CHECK (row_count > 0),
    previous         bytea       NOT NULL CHECK (octet_length(previous) = 32),
    hash             bytea       NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (municipality, number)
);
CREATE INDEX audit_seal_transaction ON audit_seal (to_transaction);

CREATE FUNCTION refuse_any_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN
        RAISE EXCEPTION 'the log is only ever added to' USING ERRCODE = 'insufficient_privilege';
    END $$;

CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION refuse_any_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_any_change();
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON audit_seal
    FOR EACH ROW EXECUTE FUNCTION refuse_any_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit_seal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_any_change();

-- Guards the months nobody made a part for.
CREATE TABLE audit_other PARTITION OF audit DEFAULT;
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit_other
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_any_change();

-- Makes the part for one month, walled like every table. It stands aside while others write: rather than wait long for
-- them, or when rows of that month already lie in the default part, it leaves things as they are and says no.
CREATE FUNCTION audit_month(day date) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog SET lock_timeout = '200ms'
    AS $$
    DECLARE
        first_day date := date_trunc('month', day)::date;
        part      text := 'audit_' || to_char(day, 'YYYY_MM');
    BEGIN
        IF to_regclass('traad.' || part) IS NOT NULL THEN
            RETURN true;
        END IF;
        PERFORM pg_advisory_xact_lock(7207);
        IF to_regclass('traad.' || part) IS NOT NULL THEN
            RETURN true;
        END IF;
        EXECUTE format('CREATE TABLE traad.%I (LIKE traad.audit INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', part);
        EXECUTE format('ALTER TABLE traad.%I ENABLE ROW LEVEL SECURITY', part);
        EXECUTE format('ALTER TABLE traad.%I FORCE ROW LEVEL SECURITY', part);
        EXECUTE format('CREATE POLICY own_municipality ON traad.%I '
            'USING (municipality = (SELECT traad.present_municipality())) '
            'WITH CHECK (municipality = (SELECT traad.present_municipality()))', part);
        EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON traad.%I '
            'FOR EACH STATEMENT EXECUTE FUNCTION traad.refuse_any_change()', part);
        EXECUTE format('ALTER TABLE traad.audit ATTACH PARTITION traad.%I FOR VALUES FROM (%L) TO (%L)',
            part, first_day::timestamp AT TIME ZONE 'UTC', (first_day + INTERVAL '1 month')::timestamp AT TIME ZONE 'UTC');
        RETURN true;
    EXCEPTION
        WHEN lock_not_available OR check_violation THEN
            RETURN false;
    END $$;

SELECT audit_month(current_date);
SELECT audit_month((current_date + INTERVAL '1 month')::date);
