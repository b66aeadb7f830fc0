package dk.traad.municipality;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.platform.command.Command;
import dk.traad.platform.db.Context;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** {@code bin/municipality}: lists the municipalities of the installation, or adds some. */
@Component
class MunicipalityCommand implements Command {
    private static final String USAGE = "Usage: bin/municipality  or  bin/municipality add CODE NAME, for example"
            + " bin/municipality add 561 Esbjerg; more than one in one go are added in turn";

    private final Municipalities municipalities;

    MunicipalityCommand(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @Override
    public String name() {
        return "municipality";
    }

    @Override
    public int run(List<String> arguments, PrintStream result) {
        if (arguments.isEmpty()) {
            municipalities
                    .codes()
                    .forEach(code ->
                            Context.program(code).run(() -> result.println(code + " " + municipalities.name())));
            return 0;
        }
        var isUsable = arguments.size() >= 3
                && arguments.size() % 2 == 1
                && arguments.getFirst().equals("add");
        if (!isUsable
                || !IntStream.iterate(1, place -> place < arguments.size(), place -> place + 2)
                        .allMatch(place -> arguments.get(place).matches("[1-9]\\d{2}"))) {
            throw new Unusable(USAGE);
        }
        for (var place = 1; place < arguments.size(); place += 2) {
            add(new MunicipalityCode(Integer.parseInt(arguments.get(place))), arguments.get(place + 1), result);
        }
        return 0;
    }

    private void add(MunicipalityCode code, String name, PrintStream result) {
        if (municipalities.exists(code)) {
            throw new Unusable("Municipality " + code + " is here already.");
        }
        Context.program(code).run(() -> municipalities.add(code, name));
        result.println(code + " " + name);
    }
}
