package eu.werein.proof.checks;

import java.util.Map;

/**
 * What the dashboard shows and what a recount of the databases gives, by panel and key; what is
 * suppressed is in neither.
 */
public record Figures(Map<String, Long> shown, Map<String, Long> counted) {

    public Figures {
        shown = Map.copyOf(shown);
        counted = Map.copyOf(counted);
    }
}
