package eu.werein.launcher;

import eu.werein.launcher.parts.PartFailed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lets somebody apply to a partner, confirm her mailbox and meet her fate. */
final class LoadApplication {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CONFIRMATION = Pattern.compile("/confirm#([\\w.~-]+)");
    private static final Patience PATIENCE_FOR_MAIL = new Patience(Duration.ofSeconds(20));
    private static final Set<String> OPEN = Set.of("submitted", "in-review");

    private final HttpClient http;
    private final String mailboxUrl;
    private final String partner;
    private final PlatformApi applicant;
    private final PlatformApi coordinator;

    LoadApplication(
            HttpClient http,
            String mailboxUrl,
            String partner,
            PlatformApi applicant,
            PlatformApi coordinator) {
        this.http = http;
        this.mailboxUrl = mailboxUrl;
        this.partner = partner;
        this.applicant = applicant;
        this.coordinator = coordinator;
    }

    void load(JsonNode person) {
        JsonNode application = person.path("application");
        String email = application.path("email").stringValue();
        String fate = person.path("fate").stringValue();
        String key = "demo-" + Integer.toHexString(email.hashCode());
        String number =
                applicant
                        .post(
                                "/api/public/partners/%s/applications".formatted(partner),
                                application,
                                key)
                        .path("id")
                        .asString("");
        if (number.isEmpty()) {
            return;
        }
        String path = "/api/partners/%s/applications/%s".formatted(partner, number);
        JsonNode known = coordinator.get(path);
        if (!fate.equals("submit")
                && OPEN.contains(known.path("state").asString(""))
                && confirm(known, email, key)) {
            decide(fate, path, key);
        }
    }

    /**
     * Not confirmed when the mail was sent in an earlier run: the mailbox forgets, and nobody
     * writes twice.
     */
    private boolean confirm(JsonNode known, String email, String key) {
        if (known.path("confirmed").asBoolean(false)) {
            return true;
        }
        Optional<String> token = PATIENCE_FOR_MAIL.ask(() -> mailedToken(email));
        token.ifPresent(
                mailed ->
                        applicant.post(
                                "/api/public/confirmations",
                                JSON.valueToTree(Map.of("token", mailed)),
                                key + "-c"));
        return token.isPresent();
    }

    private void decide(String fate, String path, String key) {
        switch (fate) {
            case "approve" ->
                    coordinator.post(
                            path + "/decision",
                            JSON.valueToTree(Map.of("decision", "approve")),
                            key + "-d");
            case "decline" ->
                    coordinator.post(
                            path + "/decision",
                            JSON.valueToTree(
                                    Map.of("decision", "decline", "reason", "outside-region")),
                            key + "-d");
            case "review" ->
                    coordinator.post(path + "/review", JSON.createObjectNode(), key + "-r");
            case "confirm" -> {}
            default -> throw new Refusal("deploy/demo/people.json knows no fate " + fate + ".");
        }
    }

    private Optional<String> mailedToken(String email) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(mailboxUrl + "messages?to=" + email)).build();
        try {
            String mails = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return Optional.of(CONFIRMATION.matcher(mails))
                    .filter(Matcher::find)
                    .map(found -> found.group(1));
        } catch (IOException e) {
            throw new PartFailed("The mailbox does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted while loading the demo", e);
        }
    }
}
