package eu.werein.gateway.sessions;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session lasts.
 *
 * @param idle since its last request, to the minute
 * @param absolute since it began, whatever happens in it
 */
@ConfigurationProperties("werein.gateway.session")
public record SessionLifetime(
        @DefaultValue("30m") Duration idle, @DefaultValue("12h") Duration absolute) {}
