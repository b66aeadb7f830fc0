-- Messages to send, written in the transaction of what they tell. They say only that there is news.
CREATE TABLE outbox_message (
    municipality    int         NOT NULL,
    id              uuid        NOT NULL,
    adult           uuid        NOT NULL,
    created_at      timestamptz NOT NULL,
    next_attempt_at timestamptz NOT NULL,
    attempts        int         NOT NULL DEFAULT 0,
    sent_at         timestamptz,
    -- Given up: no address, or refused too often.
    given_up_at     timestamptz,
    PRIMARY KEY (municipality, id),
    FOREIGN KEY (municipality, adult) REFERENCES adult
);
CREATE INDEX outbox_message_waiting ON outbox_message (municipality, next_attempt_at)
    WHERE sent_at IS NULL AND given_up_at IS NULL;
