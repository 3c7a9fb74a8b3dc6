package eu.werein.members.register.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.Phone;
import eu.werein.members.person.mongo.PersonDocument;
import eu.werein.members.register.MatchKeys;
import eu.werein.members.register.Member;
import eu.werein.members.register.MemberBatches;
import eu.werein.members.register.MemberState;
import eu.werein.members.register.messaging.MemberMessages;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.Answer;
import eu.werein.platform.outbox.BulkResult;
import eu.werein.platform.outbox.Change;
import eu.werein.platform.outbox.DomainEvent;
import eu.werein.platform.outbox.NewAggregate;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.outbox.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Members by the batch: one command for each, whatever becomes of the single member. */
@Component
final class MongoMemberBatches implements MemberBatches {

    private static final String ID = "_id";
    private static final int AT_ONCE = 2_000;
    private static final Bson KEYS =
            Projections.include(
                    MemberDocument.NAME,
                    MemberDocument.EMAIL,
                    MemberDocument.PHONE,
                    MemberDocument.BIRTH_DATE,
                    MemberDocument.PLACE,
                    MemberDocument.EXTERNAL_ID,
                    MemberDocument.ORIGIN);

    private final AggregateStore store;
    private final MemberDocument form = new MemberDocument();

    MongoMemberBatches(Outboxes outboxes) {
        store = outboxes.ofPartner("members");
    }

    @Override
    public void forEach(Consumer<Known> each) {
        forEach(MemberDocument.STATE, new Document("$ne", MemberState.ERASED.wireName()), each);
    }

    /** Every change is noted in the history, which an erased member has not. */
    @Override
    public void forEachChangedSince(Instant since, Consumer<Known> each) {
        forEach(MemberDocument.HISTORY + ".at", new Document("$gte", Date.from(since)), each);
    }

    /**
     * Piece by piece in the order of the ids: no cursor is held for long, and no store need hold
     * the whole answer.
     */
    private void forEach(String field, Document condition, Consumer<Known> each) {
        String last = "";
        int read = AT_ONCE;
        while (read == AT_ONCE) {
            List<Document> piece =
                    store.collection()
                            .find(behind(last, field, condition))
                            .projection(KEYS)
                            .hint(new Document(ID, 1))
                            .limit(AT_ONCE)
                            .into(new ArrayList<>());
            piece.forEach(document -> each.accept(known(document)));
            read = piece.size();
            last = piece.isEmpty() ? last : piece.getLast().getString(ID);
        }
    }

    /** Flat, so that every store uses the ids. */
    private static Document behind(String last, String field, Document condition) {
        return new Document(ID, new Document("$gt", last)).append(field, condition);
    }

    private static Known known(Document state) {
        MemberId id = new MemberId(state.getString(ID));
        String email = state.getString(MemberDocument.EMAIL);
        String phone = state.getString(MemberDocument.PHONE);
        String birthDate = state.getString(MemberDocument.BIRTH_DATE);
        return new Known(
                id,
                MatchKeys.of(
                        id,
                        state.getString(MemberDocument.EXTERNAL_ID),
                        PersonDocument.name(state.get(MemberDocument.NAME, Document.class)),
                        birthDate == null ? null : LocalDate.parse(birthDate),
                        email == null ? null : new EmailAddress(email),
                        phone == null ? null : new Phone(phone),
                        PersonDocument.place(state.get(MemberDocument.PLACE, Document.class))),
                state.get(MemberDocument.ORIGIN, Document.class).getString("import"));
    }

    @Override
    public Map<MemberId, Member> find(Collection<MemberId> ids) {
        return stored(ids).values().stream()
                .flatMap(stored -> MemberDocument.member(stored).stream())
                .collect(Collectors.toMap(Member::id, member -> member));
    }

    private Map<MemberId, Stored> stored(Collection<MemberId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<String> values = ids.stream().map(MemberId::value).toList();
        return store.find(Filters.in(ID, values), new Document(), values.size()).stream()
                .collect(
                        Collectors.toMap(
                                stored -> new MemberId(stored.revision().id()), stored -> stored));
    }

    @Override
    public Applied addAll(List<Birth> births) {
        List<NewAggregate> fresh = new ArrayList<>();
        for (Birth birth : births) {
            Member member = birth.registered().after();
            fresh.add(
                    new NewAggregate(
                            member.id().value(),
                            form.write(member),
                            messages(birth.registered()),
                            answer(birth.key())));
        }
        BulkResult result = store.insertAll(fresh);
        return new Applied(ids(result.applied()), ids(result.refused()));
    }

    @Override
    public Applied changeAll(List<Step> steps) {
        Map<MemberId, Stored> current = stored(steps.stream().map(Step::id).toList());
        List<Change> changes = new ArrayList<>();
        Set<MemberId> applied = new HashSet<>();
        Set<MemberId> refused = new HashSet<>();
        for (Step step : steps) {
            Stored stored = current.get(step.id());
            if (stored != null && stored.answerTo(step.key()).isPresent()) {
                applied.add(step.id());
            } else if (stored == null || stored.revision().version() != step.version()) {
                refused.add(step.id());
            } else {
                MemberDocument.member(stored)
                        .map(member -> change(stored, member, step))
                        .ifPresentOrElse(changes::add, () -> refused.add(step.id()));
            }
        }
        BulkResult result = store.updateAll(changes);
        applied.addAll(ids(result.applied()));
        refused.addAll(ids(result.refused()));
        return new Applied(applied, refused);
    }

    private Change change(Stored stored, Member member, Step step) {
        Member.Transition transition = step.transition().apply(member);
        return new Change(
                stored.revision(),
                form.write(transition.after()),
                messages(transition),
                answer(step.key()));
    }

    private static Answer answer(String key) {
        return new Answer(key, "");
    }

    private static Set<MemberId> ids(Collection<String> values) {
        return values.stream().map(MemberId::new).collect(Collectors.toSet());
    }

    private static List<DomainEvent> messages(Member.Transition transition) {
        return transition.events().stream().map(MemberMessages::of).toList();
    }
}
