package dk.traad.platform.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.BeansException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.NestedExceptionUtils;

/** Runs one command in the program without its web server. */
public final class CommandLine {
    private static final int UNUSABLE = 2;

    private CommandLine() {}

    public static int run(Class<?> program, String[] words) {
        var result = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var settings = new SpringApplicationBuilder(program)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("spring.main.lazy-initialization=true", "logging.level.root=WARN", "traad.command=true");
        try (var context = settings.run()) {
            var arguments = Arrays.asList(words).subList(1, words.length);
            return command(context.getBeansOfType(Command.class).values(), words[0])
                    .run(List.copyOf(arguments), result);
        } catch (Command.Unusable unusable) {
            System.err.println(unusable.getMessage());
            return UNUSABLE;
        } catch (RuntimeException failure) {
            // Any other number would say that the command ran to its end.
            var cause =
                    failure instanceof BeansException ? NestedExceptionUtils.getMostSpecificCause(failure) : failure;
            System.err.println("It could not be done: " + cause.getMessage());
            return UNUSABLE;
        }
    }

    private static Command command(Iterable<Command> commands, String name) {
        for (var command : commands) {
            if (command.name().equals(name)) {
                return command;
            }
        }
        throw new Command.Unusable("There is no command called " + name + ".");
    }
}
