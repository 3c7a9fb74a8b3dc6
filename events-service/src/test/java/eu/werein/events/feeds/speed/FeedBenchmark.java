package eu.werein.events.feeds.speed;

import eu.werein.events.EventsService;
import eu.werein.events.gatherings.GatheringBodies;
import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.RunningService;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * How fast a feed is that nothing has changed in, beside the same bytes as a file of the gateway;
 * how to run it is in docs/performance.md.
 */
public final class FeedBenchmark {

    private static final PrintStream OUT = System.out;
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int WARMING = 2_000;
    private static final int ROUNDS = 8;
    private static final int REQUESTS = 500;

    private final RunningService events;
    private final GatewayProcess gateway;

    private FeedBenchmark(RunningService events, GatewayProcess gateway) {
        this.events = events;
        this.gateway = gateway;
    }

    /**
     * @param arguments a file that holds the gateway's class path, and how many gatherings of how
     *     many dates: {@code 50x40}
     */
    public static void main(String[] arguments) throws Exception {
        RunningService events = EventsService.shared();
        String classPath = Files.readString(Path.of(arguments[0])).strip();
        try (GatewayProcess gateway = new GatewayProcess(classPath, events.client().port())) {
            FeedBenchmark benchmark = new FeedBenchmark(events, gateway);
            for (String shape : Arrays.asList(arguments).subList(1, arguments.length)) {
                String[] numbers = shape.split("x", 2);
                benchmark.run(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
            }
        }
        System.exit(0);
    }

    private void run(int gatherings, int dates) throws IOException, InterruptedException {
        PartnerId host = events.partner();
        Client coordinator = events.as(host, Role.COORDINATOR);
        String rule = dates == 1 ? "null" : "\"FREQ=WEEKLY;COUNT=" + dates + '"';
        for (int number = 0; number < gatherings; number++) {
            String body =
                    GatheringBodies.body("Rencontre " + number, "partner", "2099-03-05", rule);
            coordinator.post("/api/partners/" + host + "/gatherings", body);
        }
        Client.Answer given = coordinator.post("/api/me/feeds", "{\"language\":\"fr\"}");
        String path = given.text("/path");
        Awaitility.await()
                .atMost(5, TimeUnit.MINUTES)
                .until(() -> entries(get(path).body()) == gatherings);
        byte[] feed = get(path).body();
        String file = "/feed-" + host + ".ics";
        gateway.serve(file.substring(1), feed);
        if (!Arrays.equals(get(file).body(), feed)) {
            throw new IllegalStateException("the file is another");
        }
        measure(file, WARMING);
        measure(path, WARMING);
        long[] ofFile = new long[ROUNDS];
        long[] ofFeed = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ofFile[round] = measure(file, REQUESTS);
            ofFeed[round] = measure(path, REQUESTS);
        }
        OUT.printf(
                "## %d gatherings of %d dates, %d bytes: p50 of the feed %d µs, of the file %d µs:"
                        + " %.2f x%n",
                gatherings,
                dates,
                feed.length,
                median(ofFeed) / 1_000,
                median(ofFile) / 1_000,
                (double) median(ofFeed) / median(ofFile));
        coordinator.send("DELETE", "/api/me/feeds/" + given.text("/id"), "");
        OUT.println("## taken back: " + get(path).statusCode());
    }

    /** The median of so many requests one after the other, in nanoseconds. */
    private long measure(String path, int requests) throws IOException, InterruptedException {
        long[] times = new long[requests];
        for (int number = 0; number < requests; number++) {
            long began = System.nanoTime();
            int status = get(path).statusCode();
            times[number] = System.nanoTime() - began;
            if (status != 200) {
                throw new IllegalStateException(path + ": " + status);
            }
        }
        return median(times);
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static int entries(byte[] feed) {
        return new String(feed, StandardCharsets.UTF_8).split("BEGIN:VEVENT", -1).length - 1;
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(gateway.url() + path)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
