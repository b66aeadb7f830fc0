package dk.traad.municipality;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.platform.command.Command;
import dk.traad.platform.db.Context;
import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code bin/municipality}: lists the municipalities of the installation, or adds one. */
@Component
class MunicipalityCommand implements Command {
    private static final String USAGE = "Usage: bin/municipality  or  bin/municipality add CODE NAME, for example"
            + " bin/municipality add 561 Esbjerg";

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
        if (arguments.size() != 3
                || !arguments.getFirst().equals("add")
                || !arguments.get(1).matches("[1-9]\\d{2}")) {
            throw new Unusable(USAGE);
        }
        var code = new MunicipalityCode(Integer.parseInt(arguments.get(1)));
        if (municipalities.exists(code)) {
            throw new Unusable("Municipality " + code + " is here already.");
        }
        Context.program(code).run(() -> municipalities.add(code, arguments.get(2)));
        result.println(code + " " + arguments.get(2));
        return 0;
    }
}
