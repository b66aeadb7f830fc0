package dk.traad.assessmentform;

import dk.traad.kernel.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.Errors;

/**
 * A draft as it is typed: lists with one place per line, so that lines can be added and taken away.
 *
 * @param changes the count of changes this was typed over
 * @param position a line's position; code is empty for a new line
 * @param guide the places of the lines that open the guide to a statutory report
 */
public record FormDraft(
        String changes,
        String nameDa,
        String nameEn,
        List<String> code,
        List<String> position,
        List<String> domain,
        List<String> textDa,
        List<String> textEn,
        List<String> guide,
        List<String> strengthDa,
        List<String> strengthEn) {
    private static final int LONGEST = 300;

    /** Read by hand: a list of one sentence with a comma in it would otherwise become two. */
    static FormDraft typed(MultiValueMap<String, String> sent) {
        return new FormDraft(
                one(sent, "changes"),
                one(sent, "nameDa"),
                one(sent, "nameEn"),
                all(sent, "code"),
                all(sent, "position"),
                all(sent, "domain"),
                all(sent, "textDa"),
                all(sent, "textEn"),
                all(sent, "guide"),
                all(sent, "strengthDa"),
                all(sent, "strengthEn"));
    }

    static FormDraft of(AssessmentForm form, int changes) {
        var lines = form.indicators();
        return new FormDraft(
                String.valueOf(changes),
                form.nameDa(),
                form.nameEn(),
                lines.stream().map(Indicator::code).toList(),
                lines.stream().map(line -> line.position().name()).toList(),
                lines.stream().map(line -> line.domain().name()).toList(),
                lines.stream().map(Indicator::textDa).toList(),
                lines.stream().map(Indicator::textEn).toList(),
                IntStream.range(0, lines.size())
                        .filter(place -> lines.get(place).opensReportGuide())
                        .mapToObj(String::valueOf)
                        .toList(),
                form.strengths().stream().map(Strength::textDa).toList(),
                form.strengths().stream().map(Strength::textEn).toList());
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static List<String> all(MultiValueMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of()).stream().map(String::strip).toList();
    }

    /** Whether it came from our page: every line has all its parts. */
    boolean isWhole() {
        var lines = code.size();
        return position.size() == lines
                && domain.size() == lines
                && textDa.size() == lines
                && textEn.size() == lines
                && strengthDa.size() == strengthEn.size()
                && position.stream().allMatch(one -> named(Position.values(), one))
                && domain.stream().allMatch(one -> named(Domain.values(), one));
    }

    private static boolean named(Enum<?>[] constants, String name) {
        return List.of(constants).stream().anyMatch(constant -> constant.name().equals(name));
    }

    /** The lines of one position, by their places in the lists. */
    public List<Integer> places(Position wanted) {
        return IntStream.range(0, position.size())
                .filter(place -> position.get(place).equals(wanted.name()))
                .boxed()
                .toList();
    }

    FormDraft withLine(Position wanted) {
        return new FormDraft(
                changes,
                nameDa,
                nameEn,
                plus(code, ""),
                plus(position, wanted.name()),
                plus(domain, Domain.WELL_BEING.name()),
                plus(textDa, ""),
                plus(textEn, ""),
                guide,
                strengthDa,
                strengthEn);
    }

    FormDraft withStrength() {
        return new FormDraft(
                changes,
                nameDa,
                nameEn,
                code,
                position,
                domain,
                textDa,
                textEn,
                guide,
                plus(strengthDa, ""),
                plus(strengthEn, ""));
    }

    private static List<String> plus(List<String> lines, String line) {
        var more = new ArrayList<>(lines);
        more.add(line);
        return List.copyOf(more);
    }

    /** What a draft must hold to be kept at all; lines without any text are left out when it is saved. */
    void check(Errors errors) {
        var all = List.of(List.of(nameDa, nameEn), textDa, textEn, strengthDa, strengthEn);
        if (all.stream().flatMap(List::stream).anyMatch(text -> text.length() > LONGEST)) {
            errors.reject("assessmentform.draft.too-long");
        }
        if (nameDa.isEmpty()) {
            errors.rejectValue("nameDa", "assessmentform.draft.name");
        }
        if (nameEn.isEmpty()) {
            errors.rejectValue("nameEn", "assessmentform.draft.name");
        }
    }

    /**
     * The signs, the surroundings last in each position; new ones numbered on from the highest ever used, so that a code
     * never comes to mean something else.
     */
    List<Indicator> indicators(String form, Set<String> used) {
        var taken = new ArrayList<>(used);
        var lines = new ArrayList<Indicator>();
        for (var place = 0; place < code.size(); place++) {
            if (textDa.get(place).isEmpty() && textEn.get(place).isEmpty()) {
                continue;
            }
            var at = Position.valueOf(position.get(place));
            var own = used.contains(code.get(place)) && code.get(place).startsWith(prefix(form, at))
                    ? code.get(place)
                    : next(prefix(form, at), taken);
            taken.add(own);
            lines.add(new Indicator(
                    own,
                    at,
                    Domain.valueOf(domain.get(place)),
                    textDa.get(place),
                    textEn.get(place),
                    guide.contains(String.valueOf(place))));
        }
        lines.sort(
                Comparator.comparing(Indicator::position).thenComparing(line -> line.domain() == Domain.SURROUNDINGS));
        return lines;
    }

    private static String prefix(String form, Position position) {
        return form + "-" + position.name().charAt(0);
    }

    private static String next(String prefix, List<String> taken) {
        var highest = taken.stream()
                .filter(code -> code.matches(java.util.regex.Pattern.quote(prefix) + "\\d+"))
                .mapToInt(code -> Integer.parseInt(code.substring(prefix.length())))
                .max()
                .orElse(0);
        return prefix + (highest + 1);
    }

    List<Strength> strengths() {
        return IntStream.range(0, strengthDa.size())
                .filter(place -> !strengthDa.get(place).isEmpty()
                        || !strengthEn.get(place).isEmpty())
                .mapToObj(place -> new Strength(strengthDa.get(place), strengthEn.get(place)))
                .toList();
    }
}
