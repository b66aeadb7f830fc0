-- Everything a municipality decides for itself in one history: who, when, why, and how each setting read before and after. It
-- takes the place of the versions of the cooperation model, which move into it. What has been decided never changes.
CREATE TABLE settings_change (
    municipality int         NOT NULL REFERENCES municipality,
    number       int         NOT NULL CHECK (number > 0),
    -- What it is about: the history is looked through by it.
    kinds        text[]      NOT NULL CHECK (cardinality(kinds) > 0),
    why          text        NOT NULL CHECK (why <> ''),
    -- A list of {section, id, before, after} in JSON, as text: the fields keep their order.
    changes      text        NOT NULL CHECK (json_typeof(changes::json) = 'array'),
    changed_by   uuid        NOT NULL,
    changed_at   timestamptz NOT NULL,
    PRIMARY KEY (municipality, number),
    FOREIGN KEY (municipality, changed_by) REFERENCES employee
);
CREATE INDEX settings_change_changed_by ON settings_change (municipality, changed_by);

-- The owner is bound as well and has no context here.
ALTER TABLE cooperation_model_version NO FORCE ROW LEVEL SECURITY;
INSERT INTO settings_change (municipality, number, kinds, why, changes, changed_by, changed_at)
SELECT v.municipality, v.version - 1, ARRAY['cooperation'], v.why,
    json_build_array(json_build_object('section', 'cooperation', 'id', 'model',
        'before', before.file::json -> 'settings', 'after', v.file::json -> 'settings'))::text,
    v.changed_by, v.changed_at
FROM cooperation_model_version v
JOIN cooperation_model_version before ON before.municipality = v.municipality AND before.version = v.version - 1;

DROP TABLE cooperation_model_version;
DROP FUNCTION keep_cooperation_model_version();

CREATE FUNCTION keep_settings_change() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what has been decided never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER settings_change_kept BEFORE UPDATE OR DELETE ON settings_change
    FOR EACH ROW EXECUTE FUNCTION keep_settings_change();
