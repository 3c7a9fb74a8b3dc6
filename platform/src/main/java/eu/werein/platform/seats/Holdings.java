package eu.werein.platform.seats;

import eu.werein.platform.tenant.PartnerId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The seats that each partner's parties hold. Immutable. */
record Holdings(Map<PartnerId, Integer> byPartner) {

    static final Holdings NONE = new Holdings(Map.of());

    Holdings {
        byPartner = Map.copyOf(byPartner);
    }

    /** All at once. */
    static Holdings of(List<Entry> entries) {
        return new Holdings(
                entries.stream()
                        .filter(entry -> entry.held() > 0)
                        .collect(
                                Collectors.groupingBy(
                                        Entry::partner, Collectors.summingInt(Entry::held))));
    }

    Holdings plus(PartnerId partner, int seats) {
        if (seats == 0) {
            return this;
        }
        Map<PartnerId, Integer> changed = new HashMap<>(byPartner);
        changed.merge(partner, seats, Integer::sum);
        return new Holdings(changed);
    }

    int total() {
        return byPartner.values().stream().mapToInt(Integer::intValue).sum();
    }

    int of(String quota, Floors floors) {
        int held = 0;
        for (Map.Entry<PartnerId, Integer> partner : byPartner.entrySet()) {
            if (floors.quotaOf(partner.getKey()).equals(quota)) {
                held += partner.getValue();
            }
        }
        return held;
    }

    /** The seats that are held or kept: the sum over quotas of the larger of floor and held. */
    int needed(Floors floors) {
        Set<String> quotas = new HashSet<>(floors.quotas());
        byPartner.keySet().forEach(partner -> quotas.add(floors.quotaOf(partner)));
        return quotas.stream()
                .mapToInt(quota -> Math.max(floors.of(quota), of(quota, floors)))
                .sum();
    }

    /** How many more seats would be held or kept if a partner had so many more. */
    int added(PartnerId partner, int seats, Floors floors) {
        String quota = floors.quotaOf(partner);
        int held = of(quota, floors);
        int floor = floors.of(quota);
        return Math.max(floor, held + seats) - Math.max(floor, held);
    }
}
