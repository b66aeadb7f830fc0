package dk.traad.settings;

import dk.traad.municipality.ReadyModel;
import java.util.List;

/**
 * The ready models side by side, beside what the municipality has now.
 *
 * @param rows the settings in which any of them is another than what is there now, or than the rest
 * @param same the names of the settings that are alike everywhere
 */
public record ComparePage(List<ModelsPage.Ready> models, List<Row> rows, List<String> same) {
    /** One setting in all of them. */
    public record Row(String label, String now, List<Cell> cells) {}

    /** How one model has it. */
    public record Cell(ReadyModel model, String value, boolean isOther) {}
}
