package eu.werein.members.guests;

import eu.werein.platform.outbox.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Guests of one partner, in memory. */
final class InMemoryGuests implements Guests {

    private final Map<GuestId, Guest> guests = new HashMap<>();
    private final Map<GuestId, String> askedBy = new HashMap<>();
    private final List<GuestEvent> told = new ArrayList<>();

    /** What was told, in order. */
    List<GuestEvent> told() {
        return List.copyOf(told);
    }

    @Override
    public Optional<Guest> find(GuestId id) {
        return Optional.ofNullable(guests.get(id));
    }

    @Override
    public Optional<String> askedBy(GuestId id) {
        return Optional.ofNullable(askedBy.get(id));
    }

    @Override
    public boolean add(Guest guest, Request request) {
        if (guests.putIfAbsent(guest.id(), guest) != null) {
            return false;
        }
        askedBy.put(guest.id(), request.bodyHash());
        return true;
    }

    @Override
    public Optional<Guest> change(GuestId id, Function<Guest, Transition> step) {
        return find(id).map(
                        current -> {
                            Transition taken = step.apply(current);
                            if (taken.after().equals(current)) {
                                return current;
                            }
                            Guest kept = taken.after().at(current.version() + 1);
                            guests.put(id, kept);
                            told.addAll(taken.events());
                            return kept;
                        });
    }

    @Override
    public List<Guest> at(GatheringDate date) {
        return guests.values().stream()
                .filter(guest -> guest.date().equals(date) && guest.visitor().isPresent())
                .sorted(Comparator.comparing(Guest::askedAt))
                .toList();
    }

    @Override
    public List<GuestId> dueBy(Instant then, int limit) {
        return guests.values().stream()
                .filter(guest -> guest.forgottenAt().filter(due -> !due.isAfter(then)).isPresent())
                .limit(limit)
                .map(Guest::id)
                .toList();
    }
}
