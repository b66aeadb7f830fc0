-- What a child shows, points at or says about its days, written down by an adult. Nothing in it is a number, so that
-- nothing can be added up; and what is written is never written over.
CREATE TABLE child_voice (
    municipality      int         NOT NULL,
    id                uuid        NOT NULL,
    child             uuid        NOT NULL,
    way               text        NOT NULL CHECK (way IN ('SHOWN', 'PICTURES', 'WORDS')),
    teller            text        NOT NULL CHECK (teller IN ('CHILD_WROTE', 'CHILD_SAID', 'CHILD_SHOWED')),
    likes             text        NOT NULL DEFAULT '',
    hard              text        NOT NULL DEFAULT '',
    words             text        NOT NULL DEFAULT '',
    noted_on          date        NOT NULL,
    noted_at          timestamptz NOT NULL,
    -- By staff with the child, at their place; or at home by a custody holder.
    noted_by          uuid,
    sector            text CHECK (sector IN ('HEALTH_VISITING', 'DAYCARE', 'SCHOOL')),
    unit              uuid,
    noted_by_adult    uuid,
    -- Noted at home: the other custody holders see it only when the one who wrote it says so.
    shared            boolean     NOT NULL DEFAULT false,
    seen_by_staff_at  timestamptz,
    -- Noted by staff: the family reads it at once, unless it protects the child to wait.
    held_back_reason  text,
    released_at       timestamptz,
    taken_back_at     timestamptz,
    taken_back_reason text,
    PRIMARY KEY (municipality, id),
    CHECK ((noted_by IS NULL) <> (noted_by_adult IS NULL)),
    CHECK ((noted_by IS NULL) = (unit IS NULL) AND (noted_by IS NULL) = (sector IS NULL)),
    CHECK (noted_by IS NOT NULL OR held_back_reason IS NULL),
    CHECK (held_back_reason IS NOT NULL OR released_at IS NULL),
    CHECK ((taken_back_at IS NULL) = (taken_back_reason IS NULL)),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, noted_by) REFERENCES employee,
    FOREIGN KEY (municipality, unit) REFERENCES unit,
    FOREIGN KEY (municipality, noted_by_adult) REFERENCES adult
);
CREATE INDEX child_voice_child ON child_voice (municipality, child, noted_at);
CREATE INDEX child_voice_adult ON child_voice (municipality, noted_by_adult);

-- A picture of the day the child chose: here I like to be, or here it is hard for me; and what it said beside it.
CREATE TABLE child_voice_picture (
    municipality int  NOT NULL,
    voice        uuid NOT NULL,
    child        uuid NOT NULL,
    picture      text NOT NULL CHECK (picture IN (
        'ROOM', 'PLAYGROUND', 'QUIET_CORNER', 'CLOAKROOM', 'TOILET', 'HOME', 'FRIEND', 'MANY', 'ADULT', 'ALONE',
        'GOODBYE', 'CIRCLE', 'LESSON', 'BREAK', 'PLAY', 'MEAL', 'REST', 'DRAWING', 'BOOK', 'SONG', 'SPORT', 'TRIP',
        'PICKED_UP')),
    feeling      text NOT NULL CHECK (feeling IN ('LIKES', 'HARD')),
    said         text NOT NULL DEFAULT '',
    PRIMARY KEY (municipality, voice, picture),
    FOREIGN KEY (municipality, voice) REFERENCES child_voice,
    FOREIGN KEY (municipality, child) REFERENCES child
);
CREATE INDEX child_voice_picture_child ON child_voice_picture (municipality, child);

-- At whose hand a voice is: the place that noted it; and what was noted at home, the places where the child was that day.
-- What follows the child to the next place is a decision of its own, as with assessments.
CREATE VIEW child_voice_relation WITH (security_invoker = true) AS
    SELECT v.municipality, v.id AS voice, v.child, p.employee, p.from_on, p.to_on
    FROM child_voice v
    JOIN close_professional p ON p.municipality = v.municipality AND p.child = v.child AND p.sector = v.sector
        AND (v.sector = 'HEALTH_VISITING' OR p.unit = v.unit)
    UNION ALL
    SELECT v.municipality, v.id, v.child, l.employee, l.from_on, l.to_on
    FROM child_voice v
    JOIN employment l ON l.municipality = v.municipality AND l.unit = v.unit AND l.role = 'LEADER'
    UNION ALL
    SELECT v.municipality, v.id, v.child, p.employee, p.from_on, p.to_on
    FROM child_voice v
    JOIN close_professional p ON p.municipality = v.municipality AND p.child = v.child
    WHERE v.noted_by_adult IS NOT NULL AND EXISTS (
        SELECT FROM close_professional then_close
        WHERE then_close.municipality = v.municipality AND then_close.child = v.child
            AND then_close.sector = p.sector
            AND (then_close.sector = 'HEALTH_VISITING' OR then_close.unit = p.unit)
            AND then_close.from_on <= v.noted_on AND (then_close.to_on IS NULL OR then_close.to_on >= v.noted_on))
    UNION ALL
    SELECT v.municipality, v.id, v.child, l.employee, l.from_on, l.to_on
    FROM child_voice v
    JOIN close_professional p ON p.municipality = v.municipality AND p.child = v.child
        AND p.from_on <= v.noted_on AND (p.to_on IS NULL OR p.to_on >= v.noted_on)
    JOIN employment l ON l.municipality = p.municipality AND l.unit = p.unit AND l.role = 'LEADER'
    WHERE v.noted_by_adult IS NOT NULL;
