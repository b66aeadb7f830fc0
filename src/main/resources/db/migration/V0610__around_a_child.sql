-- Every employee who stands around a child or has done or written something about it: whoever must not know where the child
-- is must not read their names either.
CREATE VIEW employee_around_child WITH (security_invoker = true) AS
    SELECT municipality, child, employee FROM child_relation
    UNION SELECT municipality, child, decided_by FROM joint_assessment
    UNION SELECT municipality, child, unnest(took_part) FROM joint_assessment
    UNION SELECT municipality, child, employee FROM own_assessment
    UNION SELECT a.municipality, a.child, c.replied_by
        FROM parent_contribution c
        JOIN assessment a ON a.municipality = c.municipality AND a.id = c.assessment
        WHERE c.replied_by IS NOT NULL
    UNION SELECT municipality, child, unnest(ARRAY[owner, created_by]) FROM focus_point WHERE child IS NOT NULL
    UNION SELECT municipality, child, invited_by FROM dialogue
    UNION SELECT municipality, child, unnest(took_part || noted_by) FROM dialogue_note
    UNION SELECT municipality, child, unnest(ARRAY[made_by, approved_by]) FROM support_plan WHERE child IS NOT NULL
    UNION SELECT municipality, child, responsible_employee FROM plan_action
        WHERE child IS NOT NULL AND responsible_employee IS NOT NULL
    UNION SELECT municipality, child, unnest(took_part || booked_by || noted_by) FROM follow_up WHERE child IS NOT NULL
    UNION SELECT municipality, child, noted_by FROM goal_observation WHERE noted_by IS NOT NULL
    UNION SELECT municipality, child, opened_by FROM wondering WHERE opened_by IS NOT NULL
    UNION SELECT municipality, child, written_by FROM wondering_entry WHERE written_by IS NOT NULL
    UNION SELECT municipality, child, noted_by FROM child_voice WHERE noted_by IS NOT NULL
    UNION SELECT municipality, child, unnest(ARRAY[opened_by, accepted_by, closed_by]) FROM referral
    UNION SELECT municipality, child, employee FROM coordinator
    UNION SELECT municipality, child, employee FROM break_glass
    UNION SELECT municipality, child, unnest(ARRAY[employee, answered_by]) FROM look_up_question;

-- Every unit and room that such things happened in, will happen in, or that those people work in.
CREATE VIEW place_around_child WITH (security_invoker = true) AS
    SELECT municipality, child, unit, unit_group FROM placement
    UNION SELECT municipality, child, unit, unit_group FROM assessment
    UNION SELECT municipality, child, unit, unit_group FROM focus_point WHERE child IS NOT NULL
    UNION SELECT municipality, child, unit, unit_group FROM wondering
    UNION SELECT municipality, child, unit, NULL FROM child_voice WHERE unit IS NOT NULL
    UNION SELECT municipality, child, to_unit, NULL FROM referral
    UNION SELECT municipality, child, to_unit, to_group FROM transition WHERE to_unit IS NOT NULL
    UNION SELECT p.municipality, p.child, e.unit, e.unit_group
        FROM employee_around_child p
        JOIN employment e ON e.municipality = p.municipality AND e.employee = p.employee;
