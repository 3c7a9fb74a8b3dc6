package eu.werein.launcher;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All that was started here, and with which options. */
record Started(int brokers, String store, List<StartedProcess> processes) {

    static Started nothing(Options options) {
        return new Started(options.brokers(), options.store().orElse(""), List.of());
    }

    boolean fits(Options options) {
        return brokers == options.brokers() && store.equals(options.store().orElse(""));
    }

    Optional<StartedProcess> named(String name) {
        return processes.stream().filter(process -> process.name().equals(name)).findFirst();
    }

    List<StartedProcess> stillRunning() {
        return processes.stream().filter(process -> process.running().isPresent()).toList();
    }

    Set<String> namesStillRunning() {
        return stillRunning().stream().map(StartedProcess::name).collect(Collectors.toSet());
    }

    Started with(StartedProcess process) {
        List<StartedProcess> all = new ArrayList<>(processes);
        all.removeIf(old -> old.name().equals(process.name()));
        all.add(process);
        all.sort(Comparator.comparing(StartedProcess::name));
        return new Started(brokers, store, List.copyOf(all));
    }
}
