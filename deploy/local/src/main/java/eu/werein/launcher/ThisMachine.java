package eu.werein.launcher;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Linux and macOS, asked without anything that has to be installed first. */
final class ThisMachine implements Machine {

    private static final Pattern NODE = Pattern.compile("v(\\d+)\\..*", Pattern.DOTALL);
    private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d+) kB");
    private static final Pattern LSOF = Pattern.compile("p(\\d+)\\nc(\\S+)");

    @Override
    public int javaVersion() {
        return Runtime.version().feature();
    }

    @Override
    public Optional<Integer> nodeVersion() {
        return output("node", "--version")
                .map(NODE::matcher)
                .filter(Matcher::matches)
                .map(version -> Integer.parseInt(version.group(1)));
    }

    @Override
    public boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }

    @Override
    public Optional<String> listenerOn(int port) {
        return output("ss", "-Hltnp", "sport = :" + port)
                .map(Pattern.compile("\\(\\(\"([^\"]+)\",pid=(\\d+)")::matcher)
                .filter(Matcher::find)
                .map(found -> "%s (process %s)".formatted(found.group(1), found.group(2)))
                .or(
                        () ->
                                output("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-Fpc")
                                        .map(LSOF::matcher)
                                        .filter(Matcher::find)
                                        .map(
                                                found ->
                                                        "%s (process %s)"
                                                                .formatted(
                                                                        found.group(2),
                                                                        found.group(1))));
    }

    @Override
    public long freeDiskMiB(Path folder) {
        Path existing = folder.toAbsolutePath();
        for (Path parent = existing; parent != null; parent = parent.getParent()) {
            if (Files.exists(parent)) {
                existing = parent;
                break;
            }
        }
        try {
            return Files.getFileStore(existing).getUsableSpace() >> 20;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Long> freeMemoryMiB() {
        Path meminfo = Path.of("/proc/meminfo");
        if (Files.isReadable(meminfo)) {
            try (Stream<String> lines = Files.lines(meminfo)) {
                return lines.map(AVAILABLE::matcher)
                        .filter(Matcher::matches)
                        .map(line -> Long.parseLong(line.group(1)) >> 10)
                        .findFirst();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        // macOS keeps nothing "free" that it can use for files: half of all memory is a fair guess.
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return Optional.of((system.getTotalMemorySize() >> 20) / 2);
    }

    private static Optional<String> output(String... command) {
        try {
            Process process =
                    new ProcessBuilder(List.of(command))
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try (var answer = process.getInputStream()) {
                String text = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
                process.waitFor(5, TimeUnit.SECONDS);
                return Optional.of(text);
            }
        } catch (IOException missing) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
