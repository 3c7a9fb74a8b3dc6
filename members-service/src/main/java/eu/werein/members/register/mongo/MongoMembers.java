package eu.werein.members.register.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Folding;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.Member;
import eu.werein.members.register.MemberState;
import eu.werein.members.register.Members;
import eu.werein.members.register.messaging.MemberMessages;
import eu.werein.members.requests.Request;
import eu.werein.members.requests.mongo.Attempts;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.DomainEvent;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.outbox.Stored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Members with their outbox, one document each. */
@Component
final class MongoMembers implements Members {

    private static final String ID = "_id";

    private final AggregateStore store;
    private final Attempts attempts;

    MongoMembers(Outboxes outboxes) {
        store = outboxes.ofPartner("members");
        attempts = new Attempts(store);
    }

    @Override
    public Optional<Member> find(MemberId id) {
        return store.find(id.value()).flatMap(MemberDocument::read);
    }

    @Override
    public Optional<String> registeredBy(MemberId id) {
        return store.find(id.value())
                .map(stored -> stored.state().getString(MemberDocument.REQUEST));
    }

    @Override
    public boolean add(Member.Transition registered, Request request) {
        return store.insert(
                registered.after().id().value(),
                MemberDocument.write(registered.after())
                        .append(MemberDocument.REQUEST, request.bodyHash()),
                messages(registered));
    }

    @Override
    public Optional<Member> change(MemberId id, Function<Member, Member.Transition> step) {
        return attempts.change(id.value(), stored -> change(stored, step))
                .flatMap(Function.identity());
    }

    private Optional<Member> change(Stored stored, Function<Member, Member.Transition> step) {
        return MemberDocument.read(stored).map(current -> change(stored, current, step));
    }

    private Member change(Stored stored, Member current, Function<Member, Member.Transition> step) {
        Member.Transition transition = step.apply(current);
        if (transition.after().equals(current)) {
            return current;
        }
        var revision =
                store.update(
                        stored.revision(),
                        MemberDocument.write(transition.after()),
                        messages(transition));
        return transition.after().at(revision.version());
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
    public Listing list(Query query) {
        List<Bson> filters = new ArrayList<>();
        MemberState state = query.state();
        filters.add(Filters.ne(MemberDocument.STATE, MemberState.ERASED.wireName()));
        if (state != null) {
            filters.add(Filters.eq(MemberDocument.STATE, state.wireName()));
        }
        for (String part : Folding.fold(query.text()).split(" ", -1)) {
            if (!part.isEmpty()) {
                filters.add(Filters.regex(MemberDocument.SEARCH, part));
            }
        }
        Position after = query.after();
        if (after != null) {
            filters.add(
                    Filters.or(
                            Filters.gt(MemberDocument.ORDER, after.key()),
                            Filters.and(
                                    Filters.eq(MemberDocument.ORDER, after.key()),
                                    Filters.gt(ID, after.id().value()))));
        }
        List<Stored> found =
                store.find(
                        Filters.and(filters),
                        Sorts.ascending(MemberDocument.ORDER, ID),
                        query.limit() + 1);
        boolean more = found.size() > query.limit();
        List<Stored> shown = more ? found.subList(0, query.limit()) : found;
        return new Listing(
                shown.stream().map(MemberDocument::read).flatMap(Optional::stream).toList(),
                more ? MemberDocument.position(shown.getLast()) : null);
    }

    private static List<DomainEvent> messages(Member.Transition transition) {
        return transition.events().stream().map(MemberMessages::of).toList();
    }
}
