-- Whoever watches over the protection of data in a municipality: searches the log and never sees a child's content.
ALTER TABLE employment
    DROP CONSTRAINT employment_role_check,
    ADD CONSTRAINT employment_role_check CHECK (role IN ('HEALTH_VISITOR', 'EDUCATOR', 'CHILD_MINDER', 'TEACHER', 'LEADER',
        'PP_ADVICE', 'SOCIAL_WORKER', 'COORDINATOR', 'SERVICE_DIRECTOR', 'ADMINISTRATOR', 'DATA_PROTECTION_OFFICER'));

-- Whether families read the names of employees who have looked; otherwise their role and place.
ALTER TABLE cooperation_model ADD COLUMN names_in_log boolean NOT NULL DEFAULT false;
