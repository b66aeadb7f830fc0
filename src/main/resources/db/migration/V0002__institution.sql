CREATE TABLE unit (
    municipality int  NOT NULL REFERENCES municipality,
    id           uuid NOT NULL,
    number       text NOT NULL,
    name         text NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('HEALTH_VISITING', 'CHILD_MINDING', 'NURSERY', 'KINDERGARTEN', 'INTEGRATED',
                                               'SCHOOL', 'AFTER_SCHOOL', 'PP_ADVICE', 'FAMILY_DEPARTMENT')),
    sector       text NOT NULL GENERATED ALWAYS AS (CASE
                     WHEN kind = 'HEALTH_VISITING' THEN 'HEALTH_VISITING'
                     WHEN kind IN ('CHILD_MINDING', 'NURSERY', 'KINDERGARTEN', 'INTEGRATED') THEN 'DAYCARE'
                     WHEN kind = 'SCHOOL' THEN 'SCHOOL'
                     ELSE 'SUPPORT' END) STORED,
    ownership    text NOT NULL CHECK (ownership IN ('MUNICIPAL', 'SELF_GOVERNING', 'PRIVATE')),
    ended_on     date,
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, number)
);

-- A room in a daycare, a childminder's home, a class.
CREATE TABLE unit_group (
    municipality int  NOT NULL,
    id           uuid NOT NULL,
    unit         uuid NOT NULL,
    code         text NOT NULL,
    name         text NOT NULL,
    from_on      date NOT NULL,
    to_on        date CHECK (to_on >= from_on - 1),
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, unit, code),
    FOREIGN KEY (municipality, unit) REFERENCES unit
);

CREATE TABLE employee (
    municipality int     NOT NULL REFERENCES municipality,
    id           uuid    NOT NULL,
    number       text    NOT NULL,
    name         text    NOT NULL,
    email        text    NOT NULL DEFAULT '',
    phone        text    NOT NULL DEFAULT '',
    -- What did not come with the roster is not ended by it.
    from_roster  boolean NOT NULL DEFAULT true,
    ended_on     date,
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, number)
);

-- First and last day are both inside. A row that was taken back before it began ends the day before its first.
CREATE TABLE employment (
    municipality int     NOT NULL,
    id           uuid    NOT NULL,
    employee     uuid    NOT NULL,
    unit         uuid    NOT NULL,
    unit_group   uuid,
    role         text    NOT NULL CHECK (role IN ('HEALTH_VISITOR', 'EDUCATOR', 'CHILD_MINDER', 'TEACHER', 'LEADER', 'PP_ADVICE',
                                                  'SOCIAL_WORKER', 'COORDINATOR', 'SERVICE_DIRECTOR', 'ADMINISTRATOR')),
    from_on      date    NOT NULL,
    to_on        date CHECK (to_on >= from_on - 1),
    from_roster  boolean NOT NULL DEFAULT true,
    PRIMARY KEY (municipality, id),
    UNIQUE NULLS NOT DISTINCT (municipality, employee, unit, unit_group, role, from_on),
    FOREIGN KEY (municipality, employee) REFERENCES employee,
    FOREIGN KEY (municipality, unit) REFERENCES unit,
    FOREIGN KEY (municipality, unit_group) REFERENCES unit_group
);
CREATE INDEX employment_unit ON employment (municipality, unit, unit_group);
CREATE INDEX employment_group ON employment (municipality, unit_group);
