package dk.traad.settings;

import dk.traad.municipality.ReadyModel;
import java.util.List;

/**
 * What one can start from: the five ready models, or a file.
 *
 * @param mistake why the file could not be read; empty when it could
 */
public record ModelsPage(List<Ready> ready, String mistake) {
    /** @param differences from what the municipality has now */
    public record Ready(ReadyModel model, List<Difference> differences) {}
}
