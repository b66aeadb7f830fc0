CREATE INDEX outbox_message_adult ON outbox_message (municipality, adult);
CREATE INDEX parent_contribution_adult ON parent_contribution (municipality, adult);
