-- A search in the log by the data protection officer: for which case, and about whom.
CREATE TABLE log_search (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    officer      uuid        NOT NULL,
    case_number  text        NOT NULL CHECK (char_length(case_number) BETWEEN 3 AND 60),
    child        uuid,
    employee     uuid,
    searched_at  timestamptz NOT NULL,
    PRIMARY KEY (municipality, id),
    FOREIGN KEY (municipality, officer) REFERENCES employee,
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, employee) REFERENCES employee,
    CHECK (num_nonnulls(child, employee) = 1)
);
CREATE INDEX log_search_officer ON log_search (municipality, officer, searched_at);
CREATE INDEX log_search_child ON log_search (municipality, child);
CREATE INDEX log_search_employee ON log_search (municipality, employee);
