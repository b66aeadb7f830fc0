-- Every cooperation model there has been, each as the file it would be, with who decided on it and why. The first is what
-- stood before anybody changed anything. What has been decided never changes.
CREATE TABLE cooperation_model_version (
    municipality int         NOT NULL REFERENCES municipality,
    version      int         NOT NULL CHECK (version > 0),
    file         text        NOT NULL,
    why          text        NOT NULL,
    changed_by   uuid,
    changed_at   timestamptz,
    PRIMARY KEY (municipality, version),
    FOREIGN KEY (municipality, changed_by) REFERENCES employee,
    CHECK ((version = 1) = (changed_by IS NULL) AND (version = 1) = (changed_at IS NULL)),
    CHECK (version = 1 OR why <> '')
);
CREATE INDEX cooperation_model_version_changed_by ON cooperation_model_version (municipality, changed_by);

CREATE FUNCTION keep_cooperation_model_version() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a cooperation model that has been decided on never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER cooperation_model_version_kept BEFORE UPDATE OR DELETE ON cooperation_model_version
    FOR EACH ROW EXECUTE FUNCTION keep_cooperation_model_version();
