-- Consent as what was asked and answered: which items in exactly which words, to which unit, for what, until when. Where it
-- stands is worked out from what is written here and from who holds custody today; nowhere is it a column.
DROP FUNCTION consent_covers(int, uuid, text, uuid, uuid, text, date);
DROP TABLE consent;

CREATE TABLE consent_request (
    municipality  int         NOT NULL,
    id            uuid        NOT NULL,
    child         uuid        NOT NULL,
    from_unit     uuid        NOT NULL,
    to_unit       uuid        NOT NULL,
    purpose       text        NOT NULL CHECK (purpose <> ''),
    valid_until   date        NOT NULL,
    prepared_by   uuid        NOT NULL,
    prepared_at   timestamptz NOT NULL,
    -- The family sees it from then on.
    asked_by      uuid,
    asked_at      timestamptz,
    called_off_at timestamptz,
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, from_unit) REFERENCES unit,
    FOREIGN KEY (municipality, to_unit) REFERENCES unit,
    FOREIGN KEY (municipality, prepared_by) REFERENCES employee,
    FOREIGN KEY (municipality, asked_by) REFERENCES employee,
    CHECK (from_unit <> to_unit),
    CHECK ((asked_by IS NULL) = (asked_at IS NULL)),
    CHECK (valid_until <= CAST(prepared_at AT TIME ZONE 'Europe/Copenhagen' AS date) + INTERVAL '1 year')
);
CREATE INDEX consent_request_child ON consent_request (municipality, child);
CREATE INDEX consent_request_from_unit ON consent_request (municipality, from_unit);
CREATE INDEX consent_request_to_unit ON consent_request (municipality, to_unit);
CREATE INDEX consent_request_prepared_by ON consent_request (municipality, prepared_by);
CREATE INDEX consent_request_asked_by ON consent_request (municipality, asked_by);

-- One thing to be passed on, with its words as they were when it was chosen: they never change, another wording is another item.
CREATE TABLE consent_item (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    request      uuid        NOT NULL,
    child        uuid        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('ASSESSMENT', 'SUPPORT_PLAN', 'PARAGRAPH')),
    -- What it was taken from; a paragraph that was written for this has none.
    source       uuid CHECK ((source IS NULL) = (kind = 'PARAGRAPH')),
    version      int         NOT NULL CHECK (version > 0),
    made_unit    uuid        NOT NULL,
    made_on      date        NOT NULL,
    labels       text[]      NOT NULL,
    words        text[]      NOT NULL,
    -- The triple gate (H11): about the child, and relevant with one line why; the third is the family's answer.
    about_child  boolean     NOT NULL CHECK (about_child),
    why          text        NOT NULL CHECK (why <> ''),
    follows      text        NOT NULL CHECK (follows IN ('ON_CONSENT', 'BY_RULE')),
    legal_basis  text        NOT NULL DEFAULT '' CHECK ((follows = 'BY_RULE') = (legal_basis <> '')),
    words_hash   text        NOT NULL CHECK (words_hash ~ '^[0-9a-f]{64}$'),
    added_by     uuid        NOT NULL,
    added_at     timestamptz NOT NULL,
    struck_at    timestamptz,
    -- The same paragraph in other words.
    replaces     uuid,
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, id, child),
    FOREIGN KEY (municipality, request) REFERENCES consent_request,
    FOREIGN KEY (municipality, request, child) REFERENCES consent_request (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, made_unit) REFERENCES unit,
    FOREIGN KEY (municipality, added_by) REFERENCES employee,
    FOREIGN KEY (municipality, replaces) REFERENCES consent_item,
    CHECK (cardinality(labels) = cardinality(words) AND cardinality(words) > 0)
);
CREATE INDEX consent_item_request ON consent_item (municipality, request);
CREATE INDEX consent_item_child ON consent_item (municipality, child);
CREATE INDEX consent_item_made_unit ON consent_item (municipality, made_unit);
CREATE INDEX consent_item_added_by ON consent_item (municipality, added_by);
CREATE INDEX consent_item_replaces ON consent_item (municipality, replaces);

-- What somebody answered about one item: only ever added to, the last of each person counts.
CREATE TABLE consent_fact (
    municipality int         NOT NULL,
    item         uuid        NOT NULL,
    number       int         NOT NULL CHECK (number > 0),
    child        uuid        NOT NULL,
    -- A custody holder; none when it is the young person.
    adult        uuid,
    answer       text        NOT NULL CHECK (answer IN ('YES', 'NO', 'WITHDRAWN', 'CONTESTED')),
    how          text        NOT NULL CHECK (how IN ('PORTAL', 'ORAL', 'PAPER')),
    entered_by   uuid,
    at           timestamptz NOT NULL,
    PRIMARY KEY (municipality, item, number),
    FOREIGN KEY (municipality, item) REFERENCES consent_item,
    FOREIGN KEY (municipality, item, child) REFERENCES consent_item (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, adult) REFERENCES adult,
    FOREIGN KEY (municipality, entered_by) REFERENCES employee,
    CHECK ((how = 'PORTAL') = (entered_by IS NULL)),
    CHECK (answer <> 'CONTESTED' OR how = 'PORTAL')
);
CREATE INDEX consent_fact_child ON consent_fact (municipality, child);
CREATE INDEX consent_fact_adult ON consent_fact (municipality, adult);
CREATE INDEX consent_fact_entered_by ON consent_fact (municipality, entered_by);

-- What the family says about the words of an item, to those who ask.
CREATE TABLE consent_remark (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    item         uuid        NOT NULL,
    child        uuid        NOT NULL,
    adult        uuid,
    words        text        NOT NULL CHECK (words <> ''),
    at           timestamptz NOT NULL,
    seen_at      timestamptz,
    PRIMARY KEY (municipality, id),
    FOREIGN KEY (municipality, item) REFERENCES consent_item,
    FOREIGN KEY (municipality, item, child) REFERENCES consent_item (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, adult) REFERENCES adult
);
CREATE INDEX consent_remark_item ON consent_remark (municipality, item);
CREATE INDEX consent_remark_child ON consent_remark (municipality, child);
CREATE INDEX consent_remark_adult ON consent_remark (municipality, adult);

CREATE TABLE consent_reminder (
    municipality int         NOT NULL,
    request      uuid        NOT NULL,
    number       int         NOT NULL CHECK (number > 0),
    child        uuid        NOT NULL,
    at           timestamptz NOT NULL,
    -- Nobody when the program did by itself.
    reminded_by  uuid,
    PRIMARY KEY (municipality, request, number),
    FOREIGN KEY (municipality, request) REFERENCES consent_request,
    FOREIGN KEY (municipality, request, child) REFERENCES consent_request (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, reminded_by) REFERENCES employee
);
CREATE INDEX consent_reminder_child ON consent_reminder (municipality, child);
CREATE INDEX consent_reminder_reminded_by ON consent_reminder (municipality, reminded_by);

-- Who has read what was passed on, told to the family as it is.
CREATE TABLE consent_reading (
    municipality int         NOT NULL,
    request      uuid        NOT NULL,
    employee     uuid        NOT NULL,
    child        uuid        NOT NULL,
    read_at      timestamptz NOT NULL,
    PRIMARY KEY (municipality, request, employee),
    FOREIGN KEY (municipality, request) REFERENCES consent_request,
    FOREIGN KEY (municipality, request, child) REFERENCES consent_request (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, employee) REFERENCES employee
);
CREATE INDEX consent_reading_child ON consent_reading (municipality, child);
CREATE INDEX consent_reading_employee ON consent_reading (municipality, employee);

-- What follows a child: a municipality's own rule for a kind of item at a kind of transition. Without one it is on consent.
CREATE TABLE sharing_rule (
    municipality int         NOT NULL REFERENCES municipality,
    kind         text        NOT NULL CHECK (kind IN ('ASSESSMENT', 'SUPPORT_PLAN', 'PARAGRAPH')),
    transition   text        NOT NULL CHECK (transition IN ('HOME_TO_DAYCARE', 'DAYCARE_TO_KINDERGARTEN', 'DAYCARE_TO_SCHOOL',
                                                            'SCHOOL_TO_YOUTH_EDUCATION', 'TO_OTHER_MUNICIPALITY')),
    follows      text        NOT NULL CHECK (follows IN ('NEVER', 'ON_CONSENT', 'BY_RULE')),
    legal_basis  text        NOT NULL DEFAULT '' CHECK ((follows = 'BY_RULE') = (legal_basis <> '')),
    changed_by   uuid        NOT NULL,
    changed_at   timestamptz NOT NULL,
    PRIMARY KEY (municipality, kind, transition),
    FOREIGN KEY (municipality, changed_by) REFERENCES employee
);
CREATE INDEX sharing_rule_changed_by ON sharing_rule (municipality, changed_by);

-- The professionals' handover: the very items of one request for consent. Where it stands is the last of its steps.
CREATE TABLE handover_step (
    municipality int         NOT NULL,
    handover     uuid        NOT NULL,
    number       int         NOT NULL CHECK (number > 0),
    child        uuid        NOT NULL,
    step         text        NOT NULL CHECK (step IN ('ASK', 'DELIVER', 'ACCEPT', 'RETURN', 'CALL_OFF')),
    by           uuid        NOT NULL,
    at           timestamptz NOT NULL,
    reason       text        NOT NULL DEFAULT '' CHECK (step <> 'RETURN' OR reason <> ''),
    PRIMARY KEY (municipality, handover, number),
    FOREIGN KEY (municipality, handover) REFERENCES consent_request,
    FOREIGN KEY (municipality, handover, child) REFERENCES consent_request (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, by) REFERENCES employee
);
CREATE INDEX handover_step_child ON handover_step (municipality, child);
CREATE INDEX handover_step_by ON handover_step (municipality, by);

ALTER TABLE disclosure
    DROP CONSTRAINT disclosure_basis_check,
    ADD CONSTRAINT disclosure_basis_check CHECK (basis IN ('CONSENT', 'RULE', 'PARENT_LED', 'SSD_MEETING', 'STATUTORY_REPORT')),
    -- Why it ended before its day: the family, or whoever received it. What was read before cannot be unread.
    ADD COLUMN withdrawn_at timestamptz,
    ADD COLUMN returned_at  timestamptz;

COMMENT ON TABLE consent_request IS 'content';
COMMENT ON TABLE consent_item IS 'content';
COMMENT ON TABLE consent_fact IS 'content';
COMMENT ON TABLE consent_remark IS 'content';
COMMENT ON TABLE consent_reminder IS 'content';
COMMENT ON TABLE consent_reading IS 'content';
COMMENT ON TABLE handover_step IS 'content';

-- Who answers for a child: each custody holder until the day before it is 15, then the young person alone.
CREATE VIEW consent_answerer WITH (security_invoker = true) AS
    SELECT c.municipality, c.child, c.adult, c.from_on,
           least(c.to_on, CAST(k.birthday + INTERVAL '15 years' AS date) - 1) AS to_on
    FROM custody c
    JOIN child k ON k.municipality = c.municipality AND k.id = c.child
    WHERE c.from_on < CAST(k.birthday + INTERVAL '15 years' AS date)
    UNION ALL
    SELECT municipality, child, CAST(NULL AS uuid), from_on, to_on
    FROM young_person;

-- The last answer of each person about each item.
CREATE VIEW consent_answer WITH (security_invoker = true) AS
    SELECT DISTINCT ON (f.municipality, f.item, f.adult)
           f.municipality, f.item, f.child, f.adult, f.number, f.answer, f.how, f.entered_by, f.at
    FROM consent_fact f
    ORDER BY f.municipality, f.item, f.adult, f.number DESC;

-- CONSENT_COVERS: everyone who answers for the child that day has said yes to exactly this item, and its time has not passed.
CREATE FUNCTION consent_covers(of_municipality int, of_item uuid, today date)
    RETURNS boolean
    LANGUAGE sql STABLE
    RETURN EXISTS (
        SELECT FROM consent_item i
        JOIN consent_request r ON r.municipality = i.municipality AND r.id = i.request
        WHERE i.municipality = of_municipality AND i.id = of_item AND i.struck_at IS NULL
            AND r.asked_at IS NOT NULL AND r.called_off_at IS NULL AND r.valid_until >= today
            AND EXISTS (SELECT FROM consent_answerer a
                        WHERE a.municipality = i.municipality AND a.child = i.child
                            AND a.from_on <= today AND (a.to_on IS NULL OR a.to_on >= today))
            AND NOT EXISTS (
                SELECT FROM consent_answerer a
                WHERE a.municipality = i.municipality AND a.child = i.child
                    AND a.from_on <= today AND (a.to_on IS NULL OR a.to_on >= today)
                    AND NOT EXISTS (
                        SELECT FROM consent_answer f
                        WHERE f.municipality = i.municipality AND f.item = i.id AND f.answer = 'YES'
                            AND f.adult IS NOT DISTINCT FROM a.adult)));

-- Whatever the program does, an item of a handover is not disclosed on a consent that is not there.
CREATE FUNCTION disclosure_has_basis() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN
        IF NOT traad.consent_covers(NEW.municipality, NEW.item, NEW.from_on) THEN
            RAISE EXCEPTION 'no consent covers this item' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
    END $$;
CREATE TRIGGER disclosure_has_basis BEFORE INSERT ON disclosure
    FOR EACH ROW WHEN (NEW.item_kind = 'HANDOVER_ITEM' AND NEW.basis = 'CONSENT')
    EXECUTE FUNCTION disclosure_has_basis();
