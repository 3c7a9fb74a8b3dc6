package eu.werein.gateway.apidocs;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks the services for their API documents now and then; a service that is away keeps its last.
 */
final class ApiDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(ApiDocuments.class);
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final String JOINED = "joined";

    private final List<URI> services;
    private final RestClient client;
    private final JsonMapper json;
    private final JoinedDocument joined;
    private final ConcurrentMap<URI, ObjectNode> last = new ConcurrentHashMap<>();
    private final Cache<String, byte[]> cache =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build();

    ApiDocuments(
            List<URI> services,
            ClientHttpRequestFactory requests,
            JsonMapper json,
            String publicUrl) {
        this.services = List.copyOf(services);
        this.client = RestClient.builder().requestFactory(requests).build();
        this.json = json;
        this.joined = new JoinedDocument(json, publicUrl);
    }

    byte[] joined() {
        return cache.get(JOINED, key -> json.writeValueAsBytes(join()));
    }

    private JsonNode join() {
        return joined.of(services.stream().map(this::document).flatMap(Optional::stream).toList());
    }

    private Optional<ObjectNode> document(URI service) {
        try {
            byte[] told = client.get().uri(service + "/v3/api-docs").retrieve().body(byte[].class);
            if (told != null && json.readTree(told) instanceof ObjectNode document) {
                last.put(service, document);
            }
        } catch (RestClientException | JacksonException e) {
            LOG.atInfo()
                    .addKeyValue("address", service.toString())
                    .addKeyValue("reason", e.getClass().getSimpleName())
                    .log("a service does not tell its API document for now");
        }
        return Optional.ofNullable(last.get(service));
    }
}
