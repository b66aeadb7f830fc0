-- What is only needed for a while is deleted when its days have passed (docs/adr/0038). How many days stands here where a
-- municipality has decided on it.
CREATE TABLE retention (
    municipality int  NOT NULL REFERENCES municipality,
    data_set     text NOT NULL CHECK (data_set IN ('OWN_ASSESSMENTS', 'STATUTORY_REPORTS')),
    days         int  NOT NULL CHECK (days BETWEEN 14 AND 180),
    PRIMARY KEY (municipality, data_set)
);

-- Thirty, as long as nothing else is decided.
CREATE FUNCTION retention_days(what text) RETURNS int
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    RETURN coalesce(
        (SELECT r.days FROM traad.retention r WHERE r.municipality = traad.present_municipality() AND r.data_set = what), 30);

-- What was deleted, when and by which rule, and of how many pieces: a child by a keyed hash only, and by none where nothing may
-- tell of it. Only ever added to.
CREATE TABLE deletion (
    municipality int         NOT NULL REFERENCES municipality,
    id           uuid        NOT NULL,
    data_set     text        NOT NULL CHECK (data_set IN ('OWN_ASSESSMENTS', 'STATUTORY_REPORTS', 'ADVISORY_ENROLMENTS')),
    deleted_on   date        NOT NULL,
    deleted_at   timestamptz NOT NULL,
    days         int         NOT NULL,
    about        bytea CHECK ((data_set = 'ADVISORY_ENROLMENTS') = (about IS NULL)),
    pieces       int         NOT NULL CHECK (pieces > 0),
    PRIMARY KEY (municipality, id)
);
CREATE INDEX deletion_day ON deletion (municipality, deleted_on);
CREATE FUNCTION keep_deletion() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was deleted stays told' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER deletion_kept BEFORE UPDATE OR DELETE ON deletion
    FOR EACH ROW EXECUTE FUNCTION keep_deletion();

-- The words of an own assessment go; that somebody was asked, when it was begun and sent and how long it took stays.
ALTER TABLE own_assessment
    ADD COLUMN forgotten_on date,
    DROP CONSTRAINT own_assessment_check,
    ADD CONSTRAINT own_assessment_sent_or_forgotten
        CHECK (submitted_at IS NULL OR position IS NOT NULL OR forgotten_on IS NOT NULL),
    ADD CONSTRAINT own_assessment_forgotten_whole
        CHECK (forgotten_on IS NULL OR submitted_at IS NULL OR (position IS NULL AND indicators = '{}' AND strengths = ''
            AND factors = '{}' AND surroundings = '' AND context = '' AND deviation_reason = ''));
CREATE INDEX own_assessment_kept ON own_assessment (municipality, assessment)
    WHERE forgotten_on IS NULL AND (submitted_at IS NOT NULL OR touched_at IS NOT NULL);
-- How far those who assessed agreed, written when their words go: figures ask it, and it is nobody's view.
ALTER TABLE assessment ADD COLUMN agreement text CHECK (agreement IN ('SAME', 'NEAR', 'FAR'));

-- When the own assessments of one go, and what holds them back: parents who have not been told yet, a question of theirs that
-- nobody has answered.
CREATE VIEW own_assessment_due WITH (security_invoker = true) AS
WITH kept AS MATERIALIZED (SELECT retention_days('OWN_ASSESSMENTS') AS days)
SELECT a.municipality, a.id AS assessment, a.child,
    CAST(ended.at AT TIME ZONE 'Europe/Copenhagen' AS date) + kept.days AS due_on,
    CASE
        WHEN a.state = 'JOINT_DECIDED' THEN 'PARENTS'
        WHEN EXISTS (
            SELECT FROM parent_contribution c
            WHERE c.municipality = a.municipality AND c.assessment = a.id AND c.question <> '' AND c.replied_at IS NULL)
        THEN 'QUESTION'
    END AS held_by
FROM assessment a
CROSS JOIN kept
CROSS JOIN LATERAL (
    SELECT CASE
        WHEN a.state = 'ABANDONED' THEN (
            SELECT max(greatest(o.touched_at, o.submitted_at, a.abandoned_at,
                CAST(a.left_on AS timestamp) AT TIME ZONE 'Europe/Copenhagen'))
            FROM own_assessment o
            WHERE o.municipality = a.municipality AND o.assessment = a.id)
        ELSE (
            SELECT max(j.decided_at)
            FROM joint_assessment j
            WHERE j.municipality = a.municipality AND j.assessment = a.id)
    END AS at) ended
WHERE a.state IN ('JOINT_DECIDED', 'PARENTS_INFORMED', 'CLOSED', 'ABANDONED') AND ended.at IS NOT NULL;

-- What was sent never changes. It goes when its day has come, by the program itself and by nobody who is signed in.
CREATE FUNCTION keep_own_assessment() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    context text[] := traad.present_context();
BEGIN
    IF NEW.forgotten_on IS NOT NULL AND OLD.forgotten_on IS NULL THEN
        IF context[2] IS DISTINCT FROM 'PROGRAM' OR NEW.forgotten_on IS DISTINCT FROM context[4]::date OR NOT EXISTS (
            SELECT FROM traad.own_assessment_due d
            WHERE d.municipality = NEW.municipality AND d.assessment = NEW.assessment AND d.held_by IS NULL
                AND d.due_on <= NEW.forgotten_on)
        THEN
            RAISE EXCEPTION 'the day of this own assessment has not come' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
    ELSIF OLD.submitted_at IS NOT NULL AND
        ROW(NEW.position, NEW.indicators, NEW.strengths, NEW.factors, NEW.surroundings, NEW.context, NEW.deviation_reason)
        IS DISTINCT FROM
        ROW(OLD.position, OLD.indicators, OLD.strengths, OLD.factors, OLD.surroundings, OLD.context, OLD.deviation_reason)
    THEN
        RAISE EXCEPTION 'what was sent never changes' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER own_assessment_kept BEFORE UPDATE ON own_assessment
    FOR EACH ROW EXECUTE FUNCTION keep_own_assessment();

-- The copy of a report goes; that it was sent and how it was received stays.
ALTER TABLE statutory_report
    ALTER COLUMN words_sealed DROP NOT NULL,
    ADD COLUMN words_deleted_on date,
    ADD CONSTRAINT statutory_report_words_or_day CHECK ((words_sealed IS NULL) = (words_deleted_on IS NOT NULL));
CREATE VIEW statutory_report_due WITH (security_invoker = true) AS
WITH kept AS MATERIALIZED (SELECT retention_days('STATUTORY_REPORTS') AS days)
SELECT r.municipality, r.id AS report, r.child,
    CAST(r.sent_at AT TIME ZONE 'Europe/Copenhagen' AS date) + kept.days AS due_on,
    CASE WHEN r.receipt_at IS NULL THEN 'RECEIPT' END AS held_by
FROM statutory_report r
CROSS JOIN kept;
CREATE FUNCTION keep_statutory_report() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    context text[] := traad.present_context();
BEGIN
    IF NEW.words_sealed IS DISTINCT FROM OLD.words_sealed AND (
        NEW.words_sealed IS NOT NULL OR context[2] IS DISTINCT FROM 'PROGRAM'
        OR NEW.words_deleted_on IS DISTINCT FROM context[4]::date OR NOT EXISTS (
            SELECT FROM traad.statutory_report_due d
            WHERE d.municipality = NEW.municipality AND d.report = NEW.id AND d.held_by IS NULL
                AND d.due_on <= NEW.words_deleted_on))
    THEN
        RAISE EXCEPTION 'the day of this report has not come' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER statutory_report_kept BEFORE UPDATE ON statutory_report
    FOR EACH ROW EXECUTE FUNCTION keep_statutory_report();
