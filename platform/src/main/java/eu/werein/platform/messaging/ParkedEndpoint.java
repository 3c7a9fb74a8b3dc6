package eu.werein.platform.messaging;

import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** On the management port: what is parked and why, and the command to replay it. */
@Endpoint(id = "parked")
public final class ParkedEndpoint {

    private final Subscriptions subscriptions;

    ParkedEndpoint(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @ReadOperation
    public Map<String, Object> parked() {
        return Map.of("parked", subscriptions.parked());
    }

    @WriteOperation
    public Map<String, Integer> replay() {
        return Map.of("flowing", subscriptions.replay());
    }
}
