package eu.werein.gateway.routing;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the services are. */
@ConfigurationProperties("werein.gateway")
public record ServiceUrls(URI federationUrl, URI membersUrl, URI trainingUrl, URI eventsUrl) {

    URI of(Service service) {
        return switch (service) {
            case FEDERATION -> federationUrl;
            case MEMBERS -> membersUrl;
            case TRAINING -> trainingUrl;
            case EVENTS -> eventsUrl;
        };
    }
}
