-- Without a form of its own a campaign gives each child the one that suits its age, as it was published when the campaign opened.
ALTER TABLE assessment_campaign ALTER COLUMN form DROP NOT NULL;
ALTER TABLE assessment_campaign ADD COLUMN opened_at timestamptz;
ALTER TABLE assessment_campaign ADD COLUMN version int NOT NULL DEFAULT 1;

-- Abandoned because the child left before anything was decided; taken up again should it return.
ALTER TABLE assessment ADD COLUMN left_on date CHECK (left_on IS NULL OR state = 'ABANDONED');

-- A child who moves to another unit leaves an abandoned assessment behind and is asked about anew.
ALTER TABLE assessment DROP CONSTRAINT assessment_municipality_campaign_child_key;
CREATE UNIQUE INDEX assessment_campaign_child ON assessment (municipality, campaign, child) WHERE state <> 'ABANDONED';
CREATE INDEX assessment_campaign_unit ON assessment (municipality, campaign, unit);

-- Which sector sees a child, where, and between which days: by its place, and by its health visitor.
CREATE VIEW child_in_sector WITH (security_invoker = true) AS
    SELECT p.municipality, p.child, u.sector, p.unit, p.unit_group, CAST(NULL AS uuid) AS health_visitor, p.from_on, p.to_on
    FROM placement p
    JOIN unit u ON u.municipality = p.municipality AND u.id = p.unit
    WHERE u.sector IN ('DAYCARE', 'SCHOOL')
    UNION ALL
    SELECT a.municipality, a.child, u.sector, e.unit, CAST(NULL AS uuid), a.employee,
           greatest(e.from_on, a.from_on), least(e.to_on, a.to_on)
    FROM health_visitor_assignment a
    JOIN employment e ON e.municipality = a.municipality AND e.employee = a.employee AND e.role = 'HEALTH_VISITOR'
    JOIN unit u ON u.municipality = e.municipality AND u.id = e.unit
    WHERE u.sector = 'HEALTH_VISITING';

-- The children a campaign is about, by their age on its opening day.
CREATE VIEW campaign_child WITH (security_invoker = true) AS
    SELECT k.municipality, k.id AS campaign, s.child, a.months, s.unit, s.unit_group, s.from_on, least(s.to_on, c.ended_on) AS to_on
    FROM assessment_campaign k
    JOIN child_in_sector s ON s.municipality = k.municipality AND s.sector = k.sector
    JOIN child c ON c.municipality = s.municipality AND c.id = s.child AND c.birthday <= k.opens_on
    CROSS JOIN LATERAL (
        SELECT CAST(extract(year FROM age(k.opens_on, c.birthday)) * 12 + extract(month FROM age(k.opens_on, c.birthday)) AS int)
            AS months) a
    WHERE a.months >= k.age_from AND a.months < k.age_to;
