-- Whom the families have agreed to see as responsible is asked for every page of a professional, and few plans are agreed
-- that way: without this every plan of the municipality was read to find that none is (HotStatementsTest).
CREATE INDEX support_plan_confirmed ON support_plan (municipality, id)
    WHERE agreed = 'CONFIRMED' AND approved_at IS NOT NULL;
