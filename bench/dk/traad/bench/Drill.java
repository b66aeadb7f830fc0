package dk.traad.bench;

import java.util.Arrays;

/** Lets go wrong on purpose what goes wrong sooner or later, and counts what is left. bin/drill says how it is called. */
final class Drill {
    private Drill() {}

    interface Part {
        /** @return whether all was as it has to be */
        boolean passes() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        var plan = Plan.of(Arrays.asList(arguments));
        Thread.ofPlatform().daemon().start(() -> Bench.endAtTheLatest(plan));
        var name = plan.drill();
        Part part = switch (name) {
            case "two-nodes" -> new TwoNodes(plan);
            case "standby" -> new Standby(plan);
            case "two-followers" -> new TwoFollowers(plan);
            case "cut-network" -> new CutNetwork(plan);
            case "overload" -> new Overload(plan);
            default -> throw new IllegalArgumentException("there is no drill named " + name);
        };
        boolean passes;
        try {
            passes = part.passes();
        } catch (Exception failure) {
            failure.printStackTrace();
            passes = false;
        }
        System.out.println("drill " + name + ": " + (passes ? "PASSED" : "FAILED"));
        System.exit(passes ? 0 : 1);
    }
}
