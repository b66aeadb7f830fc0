-- What sort of help an action is: what worked is counted by it, so that nobody's words leave the plan they stand in (c12).
ALTER TABLE plan_action
    ADD COLUMN kind text NOT NULL DEFAULT 'OTHER' CHECK (kind IN ('ADULT_NEAR', 'SMALL_GROUP', 'SURROUNDINGS', 'ROUTINE',
        'PLAYMATES', 'WORDS_AND_PICTURES', 'AT_HOME', 'ADVICE', 'OTHER'));
