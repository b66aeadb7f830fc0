CREATE INDEX child_voice_noted_by ON child_voice (municipality, noted_by);
CREATE INDEX child_voice_unit ON child_voice (municipality, unit);
