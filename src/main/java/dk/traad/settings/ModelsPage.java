package dk.traad.settings;

import dk.traad.municipality.ReadyModel;
import java.util.List;

/** What one can start from: the five ready models. */
public record ModelsPage(List<Ready> ready) {
    /** @param differences from what the municipality has now */
    public record Ready(ReadyModel model, List<Difference> differences) {
        /** Where the rest of what the model is about is set up; empty when it is all here. */
        public String setUpAt() {
            return switch (model) {
                case TOPI, THREE_PRINCIPLES -> "";
                case TRANSITION_GUIDELINE -> "/guideline";
                case FIRST_1000_DAYS, TOGETHER_ABOUT_THE_CHILD -> "/settings/programmes";
            };
        }
    }
}
