package eu.werein.members.applications.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import eu.werein.members.applications.Application;
import eu.werein.members.applications.ApplicationId;
import eu.werein.members.applications.Applications;
import eu.werein.members.applications.Transition;
import eu.werein.members.applications.messaging.ApplicationMessages;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Aggregates.Step;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.outbox.Request;
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
    private final Aggregates<Application> applications;

    MongoApplications(Outboxes outboxes) {
        store = outboxes.ofPartner("applications");
        applications = new Aggregates<>(store, new ApplicationDocument());
    }

    @Override
    public Optional<Application> find(ApplicationId id) {
        return applications.find(id.value());
    }

    @Override
    public Optional<String> submittedBy(ApplicationId id) {
        return store.find(id.value())
                .map(stored -> stored.state().getString(ApplicationDocument.REQUEST));
    }

    @Override
    public boolean add(Transition submitted, Request request) {
        return applications.add(
                submitted.after().id().value(),
                step(submitted),
                ApplicationDocument.REQUEST,
                request);
    }

    @Override
    public Optional<Application> change(
            ApplicationId id, Request request, Function<Application, Transition> step) {
        return applications.change(id.value(), request, current -> step(step.apply(current)));
    }

    private static Step<Application> step(Transition transition) {
        return new Step<>(
                transition.after(),
                transition.events().stream().map(ApplicationMessages::of).toList());
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
                .map(ApplicationDocument::application)
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
}
