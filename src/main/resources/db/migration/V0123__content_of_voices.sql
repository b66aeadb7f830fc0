COMMENT ON TABLE child_voice IS 'content';
COMMENT ON TABLE child_voice_picture IS 'content';
COMMENT ON TABLE cpr_look_up IS 'content';
