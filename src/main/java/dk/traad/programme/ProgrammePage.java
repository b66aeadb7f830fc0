package dk.traad.programme;

import dk.traad.homevisit.VisitStep;
import dk.traad.platform.web.Fields;
import dk.traad.programme.ProgrammeUnits.Choice;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import java.util.List;
import java.util.stream.Stream;

/** A programme as it is set up: its rules, its visits, and the places wave by wave. */
public record ProgrammePage(
        Programme programme,
        List<VisitStep> visits,
        List<ProgrammeUnit> units,
        List<Choice> candidates,
        List<Choice> socialWorkers,
        List<CooperationStep> steps,
        Fields fields,
        Fields invite,
        Fields step,
        Fields visit) {
    public String path() {
        return "/settings/programmes/" + programme.id();
    }

    public List<Option> roleOptions(Screen screen) {
        return CooperationStepForm.ROLES.stream()
                .map(one -> new Option(one.name(), screen.text("screen.role." + one)))
                .toList();
    }

    public List<Option> unitOptions(String choose) {
        return options(choose, candidates);
    }

    public List<Option> workerOptions(String none) {
        return options(none, socialWorkers);
    }

    private static List<Option> options(String first, List<Choice> choices) {
        return Stream.concat(
                        Stream.of(new Option("", first)),
                        choices.stream().map(one -> new Option(one.id().toString(), one.name())))
                .toList();
    }
}
