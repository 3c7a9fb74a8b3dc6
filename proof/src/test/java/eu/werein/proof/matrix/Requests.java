package eu.werein.proof.matrix;

import eu.werein.proof.Multipart;
import eu.werein.proof.Spreadsheet;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/** Makes of a probe what goes over the wire. */
final class Requests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, String> QUERIES =
            Map.of(
                    "/export", "?format=csv",
                    "/dashboard.csv", "?panel=membersByPartner",
                    "/annotated", "?format=csv",
                    "/example", "?format=csv",
                    "/shut-out", "?invited=be-mompreneurs",
                    "/bands", "?invited=be-mompreneurs&startsAt=18:00&endsAt=20:00");

    private final Ids ids;
    private final SampleBody bodies;
    private final Tokens tokens;
    private final Function<Probe, String> origins;

    /**
     * @param origins of the door that a probe goes through
     */
    Requests(Ids ids, SampleBody bodies, Tokens tokens, Function<Probe, String> origins) {
        this.ids = ids;
        this.bodies = bodies;
        this.tokens = tokens;
        this.origins = origins;
    }

    HttpRequest of(Probe probe) {
        String path = ids.filled(probe);
        String query = QUERIES.getOrDefault(path.substring(path.lastIndexOf('/')), "");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(origins.apply(probe) + path + query))
                        .timeout(PATIENCE);
        lie(request, probe);
        tokens.of(probe.person())
                .ifPresent(token -> request.header("Authorization", "Bearer " + token));
        Operation operation = probe.operation();
        if (operation.reads()) {
            return request.GET().build();
        }
        request.header("If-Match", "\"1\"");
        if (operation.takes().startsWith("multipart/")) {
            return request.header("Content-Type", "multipart/form-data; boundary=" + Multipart.CUT)
                    .method(operation.method(), BodyPublishers.ofByteArray(file()))
                    .build();
        }
        if (operation.takes().isEmpty()) {
            return request.method(operation.method(), BodyPublishers.noBody()).build();
        }
        return request.header("Content-Type", operation.takes())
                .method(operation.method(), BodyPublishers.ofString(bodies.of(operation)))
                .build();
    }

    /** Claims to be from elsewhere and to be more than one is: nobody may believe it. */
    private static void lie(HttpRequest.Builder request, Probe probe) {
        String elsewhere =
                probe.place().partner().equals("es-uvigo") ? "be-mompreneurs" : "es-uvigo";
        request.header("X-Tenant-Id", elsewhere)
                .header("X-Partner", elsewhere)
                .header("X-Roles", "coordinator,federation-admin")
                .header("X-Forwarded-User", "somebody");
    }

    private static byte[] file() {
        return Multipart.of("list.csv", new Spreadsheet("Proeve", 1).bytes());
    }
}
