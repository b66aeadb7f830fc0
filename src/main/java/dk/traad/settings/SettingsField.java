package dk.traad.settings;

/**
 * One field of a setting.
 *
 * @param name in the file
 * @param label the key of what people read
 * @param choices what comes before a value in the key of its words; empty where the value is read as it stands
 * @param isLines whether it is a list, one in each line
 */
public record SettingsField(String name, String label, String choices, boolean isLines) {
    public static SettingsField typed(String name, String label) {
        return new SettingsField(name, label, "", false);
    }

    public static SettingsField chosen(String name, String label, String choices) {
        return new SettingsField(name, label, choices, false);
    }

    public static SettingsField chosenLines(String name, String label, String choices) {
        return new SettingsField(name, label, choices, true);
    }

    public static SettingsField lines(String name, String label) {
        return new SettingsField(name, label, "", true);
    }
}
