package eu.werein.proof.matrix;

import java.util.Map;

/**
 * The ids that stand for the things a path is about.
 *
 * @param twins per kind of thing the id that every partner holds
 * @param foreign per partner and kind an id that only another partner holds
 */
record Ids(Map<String, String> twins, Map<String, Map<String, String>> foreign) {

    /** An id that nobody holds. */
    static final String NOBODYS = "00000000-0000-7000-8000-000000000000";

    /** The path with everything filled in. */
    String filled(Probe probe) {
        String path = probe.operation().path().replace("{partner}", probe.place().partner());
        if (probe.operation().aboutPartner()) {
            return path.replace("{id}", probe.place().partner());
        }
        return probe.operation().aboutOne() ? path.replace("{id}", id(probe)) : path;
    }

    private String id(Probe probe) {
        String kind =
                twins.keySet().stream()
                        .filter(probe.operation()::about)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "no twins are planted for " + probe.operation()));
        return switch (probe.target()) {
            case TWIN -> twins.get(kind);
            case FOREIGN ->
                    foreign.getOrDefault(probe.place().partner(), Map.of())
                            .getOrDefault(kind, NOBODYS);
            case UNKNOWN -> NOBODYS;
        };
    }
}
