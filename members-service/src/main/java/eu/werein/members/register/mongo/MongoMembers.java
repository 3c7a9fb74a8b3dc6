package eu.werein.members.register.mongo;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.Member;
import eu.werein.members.register.MemberState;
import eu.werein.members.register.Members;
import eu.werein.members.register.messaging.MemberMessages;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Aggregates.Step;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.outbox.Request;
import eu.werein.platform.outbox.Stored;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Members with their outbox, one document each. */
@Component
final class MongoMembers implements Members {

    private static final String ID = "_id";
    private static final Bson BY_NAME = Sorts.ascending(MemberDocument.ORDER, ID);
    private static final int AT_ONCE = 500;

    private final AggregateStore store;
    private final Aggregates<Member> members;

    MongoMembers(Outboxes outboxes) {
        store = outboxes.ofPartner("members");
        members = new Aggregates<>(store, new MemberDocument());
    }

    @Override
    public Optional<Member> find(MemberId id) {
        return members.find(id.value());
    }

    @Override
    public List<Member> find(Collection<MemberId> ids) {
        List<String> values = ids.stream().map(MemberId::value).toList();
        return values.isEmpty()
                ? List.of()
                : read(store.find(Filters.in(ID, values), Sorts.ascending(ID), values.size()));
    }

    private static List<Member> read(List<Stored> stored) {
        return stored.stream().map(MemberDocument::member).flatMap(Optional::stream).toList();
    }

    @Override
    public Optional<MemberId> mergedInto(MemberId id) {
        return store.find(id.value())
                .map(stored -> stored.state().getString(MemberDocument.MERGED_INTO))
                .map(MemberId::new);
    }

    @Override
    public Optional<String> registeredBy(MemberId id) {
        return store.find(id.value())
                .map(stored -> stored.state().getString(MemberDocument.REQUEST));
    }

    @Override
    public boolean add(Member.Transition registered, Request request) {
        return members.add(
                registered.after().id().value(), step(registered), MemberDocument.REQUEST, request);
    }

    @Override
    public Optional<Member> change(
            MemberId id, Request request, Function<Member, Member.Transition> step) {
        return members.change(id.value(), request, member -> step(step.apply(member)));
    }

    private static Step<Member> step(Member.Transition transition) {
        return new Step<>(
                transition.after(), transition.events().stream().map(MemberMessages::of).toList());
    }

    @Override
    public Set<EmailAddress> knownAmong(Collection<EmailAddress> mailboxes) {
        List<String> keys = mailboxes.stream().map(EmailAddress::mailbox).distinct().toList();
        if (keys.isEmpty()) {
            return Set.of();
        }
        Set<String> known =
                store
                        .find(
                                Filters.and(
                                        Filters.in(MemberDocument.MAILBOX, keys),
                                        Filters.nin(MemberDocument.STATE, "left", "erased")),
                                Sorts.ascending(ID),
                                keys.size() * 10)
                        .stream()
                        .map(stored -> stored.state().getString(MemberDocument.MAILBOX))
                        .collect(Collectors.toSet());
        return mailboxes.stream()
                .filter(mailbox -> known.contains(mailbox.mailbox()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<MemberId> withExternalId(String externalId) {
        return ids(Filters.eq(MemberDocument.EXTERNAL_ID, externalId), 2);
    }

    private List<MemberId> ids(Bson filter, int limit) {
        return store.find(filter, Sorts.ascending(ID), limit).stream()
                .map(stored -> new MemberId(stored.revision().id()))
                .toList();
    }

    /** A date's text is ordered as the date is. */
    @Override
    public List<MemberId> runOut(LocalDate today, int limit) {
        Bson ranOut =
                Filters.and(
                        Filters.eq(MemberDocument.STATE, MemberState.ACTIVE.wireName()),
                        Filters.lt(MemberDocument.PAID_UNTIL, today.toString()));
        return ids(ranOut, limit);
    }

    @Override
    public Map<MemberState, Long> count() {
        Map<MemberState, Long> counts = new EnumMap<>(MemberState.class);
        for (MemberState state : MemberState.values()) {
            counts.put(state, 0L);
        }
        String number = "count";
        store.collection()
                .aggregate(
                        List.of(
                                new Document(
                                        "$group",
                                        new Document(ID, "$" + MemberDocument.STATE)
                                                .append(number, new Document("$sum", 1)))))
                .forEach(
                        group ->
                                counts.put(
                                        MemberState.of(group.getString(ID)),
                                        group.get(number, Number.class).longValue()));
        return counts;
    }

    @Override
    public Listing list(Query query) {
        List<Bson> filters = MemberFilter.of(query.filter());
        Position after = query.after();
        if (after != null) {
            filters.add(MemberFilter.after(after));
        }
        List<Stored> found = store.find(Filters.and(filters), BY_NAME, query.limit() + 1);
        boolean more = found.size() > query.limit();
        List<Stored> shown = more ? found.subList(0, query.limit()) : found;
        return new Listing(read(shown), more ? MemberDocument.position(shown.getLast()) : null);
    }

    @Override
    public void read(Filter filter, Consumer<Iterator<Member>> reader) {
        try (MongoCursor<Member> found =
                store.collection()
                        .find(Filters.and(MemberFilter.of(filter)))
                        .sort(BY_NAME)
                        .batchSize(AT_ONCE)
                        .map(MemberDocument::living)
                        .iterator()) {
            reader.accept(found);
        }
    }
}
