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
        String partner = probe.place().partner();
        String path =
                probe.operation().path().replace("{partner}", partner).replace("{host}", partner);
        if (probe.operation().aboutPartner()) {
            return path.replace("{id}", partner);
        }
        String about = probe.operation().aboutOne() ? path.replace("{id}", id(probe)) : path;
        return about.replace("{session}", HostedCycle.SESSION)
                .replace("{date}", "2031-05-01")
                .replaceAll("\\{[a-z]+}", NOBODYS);
    }

    /** Whether every partner holds one of what the operation is about, under the same id. */
    boolean haveTwins(Operation operation) {
        return twins.keySet().stream().anyMatch(operation::about);
    }

    private String id(Probe probe) {
        return switch (probe.target()) {
            case TWIN -> twins.get(kind(probe));
            case FOREIGN ->
                    foreign.getOrDefault(probe.place().partner(), Map.of())
                            .getOrDefault(kind(probe), NOBODYS);
            case UNKNOWN -> NOBODYS;
        };
    }

    private String kind(Probe probe) {
        return twins.keySet().stream().filter(probe.operation()::about).findFirst().orElseThrow();
    }
}
