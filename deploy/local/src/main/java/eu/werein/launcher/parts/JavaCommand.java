package eu.werein.launcher.parts;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a JVM of ours is called: the same JDK that runs this code, and as little work at start as can
 * be; and then as {@code WEREIN_JVM_OPTIONS} says, whose word is the last.
 */
public final class JavaCommand {

    private final List<String> options =
            new ArrayList<>(
                    List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-XX:+UseSerialGC",
                            // The second compiler takes as much processor time as the whole start.
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+ExitOnOutOfMemoryError",
                            "--enable-native-access=ALL-UNNAMED",
                            "--sun-misc-unsafe-memory-access=allow",
                            "-Dfile.encoding=UTF-8"));

    public JavaCommand heap(int mebibytes) {
        return option("-Xmx" + mebibytes + "m");
    }

    public JavaCommand option(String option) {
        options.add(option);
        return this;
    }

    public JavaCommand classPath(List<Path> entries) {
        options.add("-cp");
        options.add(
                entries.stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)));
        return this;
    }

    /** The whole command; the process lives as long as the given lifetime says. */
    public List<String> running(Lifetime lifetime, String mainClass, List<String> arguments) {
        List<String> command = all();
        if (lifetime == Lifetime.OF_THIS_JVM) {
            command.add(TetheredProcess.class.getName());
            command.add(Long.toString(ProcessHandle.current().pid()));
        }
        command.add(mainClass);
        command.addAll(arguments);
        return List.copyOf(command);
    }

    /** The whole command for an executable jar. */
    public List<String> runningJar(Path jar) {
        List<String> command = all();
        command.add("-jar");
        command.add(jar.toString());
        return List.copyOf(command);
    }

    private List<String> all() {
        List<String> all = new ArrayList<>(options);
        String more = System.getenv("WEREIN_JVM_OPTIONS");
        if (more != null && !more.isBlank()) {
            all.addAll(List.of(more.strip().split("\\s+")));
        }
        return all;
    }
}
