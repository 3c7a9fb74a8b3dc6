package eu.werein.members.applications.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import eu.werein.members.applications.Application;
import eu.werein.members.applications.ApplicationId;
import eu.werein.members.applications.Applications;
import eu.werein.members.applications.Transition;
import eu.werein.members.applications.messaging.ApplicationMessages;
import eu.werein.members.requests.KeyReused;
import eu.werein.members.requests.Request;
import eu.werein.members.requests.mongo.Attempts;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.Answer;
import eu.werein.platform.outbox.DomainEvent;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.outbox.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Applications with their outbox, one document each. */
@Component
final class MongoApplications implements Applications {

    private static final String ID = "_id";

    private final AggregateStore store;
    private final Attempts attempts;

    MongoApplications(Outboxes outboxes) {
        store = outboxes.ofPartner("applications");
        attempts = new Attempts(store);
    }

    @Override
    public Optional<Application> find(ApplicationId id) {
        return store.find(id.value()).map(ApplicationDocument::read);
    }

    @Override
    public Optional<String> submittedBy(ApplicationId id) {
        return store.find(id.value())
                .map(stored -> stored.state().getString(ApplicationDocument.REQUEST));
    }

    @Override
    public boolean add(Transition submitted, Request request) {
        return store.insert(
                submitted.after().id().value(),
                ApplicationDocument.write(submitted.after())
                        .append(ApplicationDocument.REQUEST, request.bodyHash()),
                messages(submitted));
    }

    @Override
    public Optional<Application> change(
            ApplicationId id, Request request, Function<Application, Transition> step) {
        return attempts.change(id.value(), stored -> change(stored, request, step));
    }

    private Application change(
            Stored stored, Request request, Function<Application, Transition> step) {
        Application current = ApplicationDocument.read(stored);
        Optional<Answer> given = Optional.ofNullable(request.key()).flatMap(stored::answerTo);
        if (given.isPresent()) {
            if (!given.get().bodyHash().equals(request.bodyHash())) {
                throw new KeyReused();
            }
            return current;
        }
        Transition transition = step.apply(current);
        if (transition.after() == current) {
            return current;
        }
        Answer answer =
                request.key() == null ? null : new Answer(request.key(), request.bodyHash());
        var revision =
                store.update(
                        stored.revision(),
                        ApplicationDocument.write(transition.after()),
                        messages(transition),
                        answer);
        return ApplicationDocument.at(transition.after(), revision.version());
    }

    @Override
    public List<Application> list(Query query) {
        List<Bson> filters = new ArrayList<>(ApplicationDocument.filters(query.filter()));
        Position after = query.after();
        if (after != null) {
            Date time = Date.from(after.submittedAt());
            filters.add(
                    Filters.or(
                            Filters.gt(ApplicationDocument.SUBMITTED_AT, time),
                            Filters.and(
                                    Filters.eq(ApplicationDocument.SUBMITTED_AT, time),
                                    Filters.gt(ID, after.id().value()))));
        }
        Bson filter = filters.isEmpty() ? Filters.empty() : Filters.and(filters);
        return store
                .find(filter, Sorts.ascending(ApplicationDocument.SUBMITTED_AT, ID), query.limit())
                .stream()
                .map(ApplicationDocument::read)
                .toList();
    }

    @Override
    public List<ApplicationId> unconfirmedBefore(Instant submittedBefore, int limit) {
        List<Bson> filters = new ArrayList<>(ApplicationDocument.filters(Filter.OPEN));
        filters.add(Filters.eq(ApplicationDocument.CONFIRMED, false));
        filters.add(Filters.lt(ApplicationDocument.SUBMITTED_AT, Date.from(submittedBefore)));
        return store
                .find(
                        Filters.and(filters),
                        Sorts.ascending(ApplicationDocument.SUBMITTED_AT),
                        limit)
                .stream()
                .map(stored -> new ApplicationId(stored.revision().id()))
                .toList();
    }

    private static List<DomainEvent> messages(Transition transition) {
        return transition.events().stream().map(ApplicationMessages::of).toList();
    }
}
