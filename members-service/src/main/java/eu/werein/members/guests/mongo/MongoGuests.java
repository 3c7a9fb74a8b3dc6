package eu.werein.members.guests.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import eu.werein.members.guests.GatheringDate;
import eu.werein.members.guests.Guest;
import eu.werein.members.guests.GuestId;
import eu.werein.members.guests.Guests;
import eu.werein.members.guests.Transition;
import eu.werein.members.guests.messaging.GuestMessages;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Aggregates.Step;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.outbox.Request;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Guests with their outbox, one document each. */
@Component
final class MongoGuests implements Guests {

    /** As many as a plan of seats has people, who are the most that can have asked in earnest. */
    private static final int AT_MOST = 10_000;

    private final GuestDocument form = new GuestDocument();
    private final AggregateStore store;
    private final Aggregates<Guest> guests;

    MongoGuests(Outboxes outboxes) {
        store = outboxes.ofPartner("guests");
        guests = new Aggregates<>(store, form);
    }

    @Override
    public Optional<Guest> find(GuestId id) {
        return guests.find(id.value());
    }

    @Override
    public Optional<String> askedBy(GuestId id) {
        return store.find(id.value())
                .map(stored -> stored.state().getString(GuestDocument.REQUEST));
    }

    @Override
    public boolean add(Guest guest, Request request) {
        return guests.add(
                guest.id().value(), new Step<>(guest, List.of()), GuestDocument.REQUEST, request);
    }

    @Override
    public Optional<Guest> change(GuestId id, Function<Guest, Transition> step) {
        return guests.change(id.value(), current -> step(step.apply(current)));
    }

    private static Step<Guest> step(Transition transition) {
        return new Step<>(
                transition.after(), transition.events().stream().map(GuestMessages::of).toList());
    }

    @Override
    public List<Guest> at(GatheringDate date) {
        return store
                .find(
                        Filters.and(
                                Filters.eq(GuestDocument.GATHERING, date.gathering()),
                                Filters.eq(GuestDocument.DATE, date.date().toString()),
                                Filters.gt(GuestDocument.FORGET_AT, new Date(0))),
                        Sorts.ascending(GuestDocument.ASKED_AT),
                        AT_MOST)
                .stream()
                .flatMap(stored -> form.read(stored).stream())
                .toList();
    }

    @Override
    public List<GuestId> dueBy(Instant then, int limit) {
        return store
                .find(
                        Filters.lte(GuestDocument.FORGET_AT, Date.from(then)),
                        Sorts.ascending(GuestDocument.FORGET_AT),
                        limit)
                .stream()
                .map(stored -> new GuestId(stored.revision().id()))
                .toList();
    }
}
