package eu.werein.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What was asked for on the command line. */
record Options(
        boolean fresh,
        Optional<String> store,
        int brokers,
        boolean demo,
        boolean json,
        int portOffset,
        Optional<Path> state,
        List<String> names) {

    private static final int HIGHEST_OFFSET = 65_535 - 27_017;

    /** Reads what follows the command; the store may also come from the environment. */
    static Options parse(List<String> arguments, Optional<String> storeInEnvironment) {
        boolean fresh = false;
        boolean demo = true;
        boolean json = false;
        Optional<String> store = storeInEnvironment;
        int brokers = 1;
        int offset = 0;
        Optional<Path> state = Optional.empty();
        Deque<String> rest = new ArrayDeque<>(arguments);
        Deque<String> names = new ArrayDeque<>();
        while (!rest.isEmpty()) {
            String argument = rest.removeFirst();
            switch (argument) {
                case "--fresh" -> fresh = true;
                case "--no-demo" -> demo = false;
                case "--json" -> json = true;
                case "--store" -> store = Optional.of(value(argument, rest));
                case "--brokers" -> brokers = number(argument, rest);
                case "--port-offset" -> offset = number(argument, rest);
                case "--state" -> state = Optional.of(Path.of(value(argument, rest)));
                case "--replicas" -> refuseReplicas(number(argument, rest));
                default -> names.addLast(name(argument));
            }
        }
        if (brokers != 1 && brokers != 3) {
            throw new Refusal("--brokers takes 1 or 3.");
        }
        if (offset < 0 || offset > HIGHEST_OFFSET) {
            throw new Refusal(
                    "--port-offset takes a number from 0 to %d.".formatted(HIGHEST_OFFSET));
        }
        return new Options(fresh, store, brokers, demo, json, offset, state, List.copyOf(names));
    }

    Ports ports() {
        return new Ports(portOffset, brokers);
    }

    private static void refuseReplicas(int replicas) {
        if (replicas != 1) {
            throw new Refusal(
                    "--replicas takes 1 for now: leave it out, more than one of a service runs on a"
                            + " cluster only.");
        }
    }

    private static String name(String argument) {
        if (argument.startsWith("-")) {
            throw new Refusal(
                    argument
                            + " is unknown: up takes --fresh, --store URI, --brokers 1|3, --no-demo,"
                            + " --port-offset N and --state DIR; status takes --json.");
        }
        return argument;
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty() || rest.peekFirst().startsWith("--")) {
            throw new Refusal(option + " needs a value.");
        }
        return rest.removeFirst();
    }

    private static int number(String option, Deque<String> rest) {
        String value = value(option, rest);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new Refusal("%s needs a number, not %s.".formatted(option, value));
        }
    }
}
