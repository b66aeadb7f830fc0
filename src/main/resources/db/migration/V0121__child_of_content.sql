-- What is written about a child knows whose it is, so that row-level security can ask (docs/adr/0008). The composite key to
-- the assessment keeps it from ever being another child than the assessment's. A table is content when its comment says so.
ALTER TABLE assessment ADD CONSTRAINT assessment_of_child UNIQUE (municipality, id, child);

-- The owner is bound as well and has no context here; bound again by what runs after every migration.
ALTER TABLE assessment NO FORCE ROW LEVEL SECURITY;
ALTER TABLE own_assessment NO FORCE ROW LEVEL SECURITY;
ALTER TABLE joint_assessment NO FORCE ROW LEVEL SECURITY;
ALTER TABLE parent_notice NO FORCE ROW LEVEL SECURITY;
ALTER TABLE parent_contribution NO FORCE ROW LEVEL SECURITY;

ALTER TABLE own_assessment ADD COLUMN child uuid;
UPDATE own_assessment o SET child = a.child FROM assessment a WHERE a.municipality = o.municipality AND a.id = o.assessment;
ALTER TABLE own_assessment
    ALTER COLUMN child SET NOT NULL,
    DROP CONSTRAINT own_assessment_municipality_assessment_fkey,
    ADD CONSTRAINT own_assessment_of_child FOREIGN KEY (municipality, assessment, child) REFERENCES assessment (municipality, id, child);

ALTER TABLE joint_assessment ADD COLUMN child uuid;
UPDATE joint_assessment j SET child = a.child FROM assessment a WHERE a.municipality = j.municipality AND a.id = j.assessment;
ALTER TABLE joint_assessment
    ALTER COLUMN child SET NOT NULL,
    DROP CONSTRAINT joint_assessment_municipality_assessment_fkey,
    ADD CONSTRAINT joint_assessment_of_child FOREIGN KEY (municipality, assessment, child) REFERENCES assessment (municipality, id, child);

ALTER TABLE parent_notice ADD COLUMN child uuid;
UPDATE parent_notice n SET child = a.child FROM assessment a WHERE a.municipality = n.municipality AND a.id = n.assessment;
ALTER TABLE parent_notice
    ALTER COLUMN child SET NOT NULL,
    ADD CONSTRAINT parent_notice_of_child FOREIGN KEY (municipality, assessment, child) REFERENCES assessment (municipality, id, child);

ALTER TABLE parent_contribution ADD COLUMN child uuid;
UPDATE parent_contribution c SET child = a.child FROM assessment a WHERE a.municipality = c.municipality AND a.id = c.assessment;
ALTER TABLE parent_contribution
    ALTER COLUMN child SET NOT NULL,
    DROP CONSTRAINT parent_contribution_municipality_assessment_fkey,
    ADD CONSTRAINT parent_contribution_of_child FOREIGN KEY (municipality, assessment, child) REFERENCES assessment (municipality, id, child);

COMMENT ON TABLE assessment IS 'content';
COMMENT ON TABLE own_assessment IS 'content';
COMMENT ON TABLE joint_assessment IS 'content';
COMMENT ON TABLE parent_notice IS 'content';
COMMENT ON TABLE parent_contribution IS 'content';
