CREATE TABLE child (
    municipality  int     NOT NULL REFERENCES municipality,
    id            uuid    NOT NULL,
    cpr_sealed    bytea,
    cpr_index     bytea,
    first_name    text    NOT NULL,
    last_name     text    NOT NULL,
    birthday      date    NOT NULL,
    -- Name and address protection: hides place and staff from the other custody holder.
    protected     boolean NOT NULL DEFAULT false,
    ended_on      date,
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, cpr_index)
);

CREATE TABLE adult (
    municipality  int     NOT NULL REFERENCES municipality,
    id            uuid    NOT NULL,
    cpr_sealed    bytea,
    cpr_index     bytea,
    first_name    text    NOT NULL,
    last_name     text    NOT NULL,
    email         text    NOT NULL DEFAULT '',
    phone         text    NOT NULL DEFAULT '',
    protected     boolean NOT NULL DEFAULT false,
    ended_on      date,
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, cpr_index)
);

CREATE TABLE family_relation (
    municipality  int     NOT NULL,
    id            uuid    NOT NULL,
    child         uuid    NOT NULL,
    adult         uuid    NOT NULL,
    kind          text    NOT NULL CHECK (kind IN ('MOTHER', 'FATHER', 'CO_MOTHER', 'FOSTER_PARENT', 'GUARDIAN', 'OTHER')),
    custody       boolean NOT NULL,
    residence     boolean NOT NULL,
    from_on       date    NOT NULL,
    to_on         date CHECK (to_on >= from_on - 1),
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, child, adult, kind, from_on),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, adult) REFERENCES adult
);
CREATE INDEX family_relation_adult ON family_relation (municipality, adult);

CREATE TABLE placement (
    municipality  int  NOT NULL,
    id            uuid NOT NULL,
    child         uuid NOT NULL,
    unit          uuid NOT NULL,
    unit_group    uuid,
    from_on       date NOT NULL,
    to_on         date CHECK (to_on >= from_on - 1),
    PRIMARY KEY (municipality, id),
    UNIQUE NULLS NOT DISTINCT (municipality, child, unit, unit_group, from_on),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, unit) REFERENCES unit,
    FOREIGN KEY (municipality, unit_group) REFERENCES unit_group
);
CREATE INDEX placement_unit ON placement (municipality, unit, unit_group);
CREATE INDEX placement_group ON placement (municipality, unit_group);

CREATE TABLE health_visitor_assignment (
    municipality  int  NOT NULL,
    id            uuid NOT NULL,
    child         uuid NOT NULL,
    employee      uuid NOT NULL,
    from_on       date NOT NULL,
    to_on         date CHECK (to_on >= from_on - 1),
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, child, employee, from_on),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, employee) REFERENCES employee
);
CREATE INDEX health_visitor_assignment_employee ON health_visitor_assignment (municipality, employee);

-- What happened to a child's place in the world and was learnt from the roster: a move is told, never silently written over.
CREATE TABLE child_event (
    municipality  int         NOT NULL,
    id            uuid        NOT NULL,
    child         uuid        NOT NULL,
    kind          text        NOT NULL CHECK (kind IN ('MOVED', 'LEFT', 'RETURNED')),
    happened_on   date        NOT NULL,
    from_unit     uuid,
    from_group    uuid,
    to_unit       uuid,
    to_group      uuid,
    recorded_at   timestamptz NOT NULL,
    PRIMARY KEY (municipality, id),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, from_unit) REFERENCES unit,
    FOREIGN KEY (municipality, from_group) REFERENCES unit_group,
    FOREIGN KEY (municipality, to_unit) REFERENCES unit,
    FOREIGN KEY (municipality, to_group) REFERENCES unit_group
);
CREATE INDEX child_event_child ON child_event (municipality, child);

-- How an employee stands to a child, with the days between which it holds: the only place that knows. One relation, one text.
CREATE VIEW child_relation WITH (security_invoker = true) AS
    SELECT p.municipality, p.child, e.employee, e.role, 'WORKS_IN_GROUP' AS relation,
           greatest(e.from_on, p.from_on) AS from_on, least(e.to_on, p.to_on) AS to_on
    FROM placement p
    JOIN employment e ON e.municipality = p.municipality AND e.unit = p.unit
        -- An educator without a group works with the whole unit, as the pedagogue of the childminders does.
        AND (e.unit_group = p.unit_group OR e.unit_group IS NULL)
    WHERE e.role IN ('EDUCATOR', 'CHILD_MINDER', 'TEACHER')
    UNION ALL
    SELECT p.municipality, p.child, e.employee, e.role, 'LEADS_UNIT',
           greatest(e.from_on, p.from_on), least(e.to_on, p.to_on)
    FROM placement p
    JOIN employment e ON e.municipality = p.municipality AND e.unit = p.unit
    WHERE e.role = 'LEADER'
    UNION ALL
    SELECT a.municipality, a.child, a.employee, e.role, 'ASSIGNED',
           greatest(e.from_on, a.from_on), least(e.to_on, a.to_on)
    FROM health_visitor_assignment a
    JOIN employment e ON e.municipality = a.municipality AND e.employee = a.employee
    WHERE e.role = 'HEALTH_VISITOR'
    UNION ALL
    -- The leader of the health visitors leads the children they are assigned to.
    SELECT a.municipality, a.child, l.employee, l.role, 'LEADS_UNIT',
           greatest(l.from_on, v.from_on, a.from_on), least(l.to_on, v.to_on, a.to_on)
    FROM health_visitor_assignment a
    JOIN employment v ON v.municipality = a.municipality AND v.employee = a.employee AND v.role = 'HEALTH_VISITOR'
    JOIN employment l ON l.municipality = v.municipality AND l.unit = v.unit AND l.role = 'LEADER';
