package eu.werein.members;

import eu.werein.launcher.parts.Parts;
import eu.werein.platform.testing.RunningService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What arrived in the mailboxes. */
public final class Mails {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Mails() {}

    /** A mail as its reader sees it. */
    public record Mail(String subject, String language, String text, String html) {

        /** What stands behind the {@code #} of the link to the page. */
        public String tokenFor(String page) {
            var link = Pattern.compile(Pattern.quote(page) + "#([A-Za-z0-9_-]+)").matcher(text);
            if (!link.find()) {
                throw new AssertionError("no link to " + page + " in: " + text);
            }
            return link.group(1);
        }
    }

    /** Newest first. */
    public static List<Mail> to(String address) {
        String url =
                Parts.mails().url()
                        + "messages?to="
                        + URLEncoder.encode(address, StandardCharsets.UTF_8);
        try {
            var answer =
                    HTTP.send(
                            HttpRequest.newBuilder(URI.create(url)).build(),
                            HttpResponse.BodyHandlers.ofString());
            return JSON.readTree(answer.body()).valueStream().map(Mails::mail).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The one mail that arrives, or has arrived. */
    public static Mail only(String address) {
        Awaitility.await().atMost(RunningService.SOON).until(() -> !to(address).isEmpty());
        List<Mail> all = to(address);
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " mails");
        }
        return all.getFirst();
    }

    /** Newest first, once there are so many. */
    public static List<Mail> all(String address, int count) {
        Awaitility.await().atMost(RunningService.SOON).until(() -> to(address).size() >= count);
        return to(address);
    }

    private static Mail mail(JsonNode json) {
        return new Mail(
                json.path("subject").asString(),
                json.path("language").asString(""),
                json.path("text").asString(),
                json.path("html").asString());
    }
}
