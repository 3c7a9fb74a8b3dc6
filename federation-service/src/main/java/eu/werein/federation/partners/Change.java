package eu.werein.federation.partners;

import java.util.List;

/** A partner after a transition, and what there is to tell of it. */
public record Change(Partner partner, List<PartnerEvent> events) {

    public Change {
        events = List.copyOf(events);
    }

    static Change untold(Partner partner) {
        return new Change(partner, List.of());
    }
}
