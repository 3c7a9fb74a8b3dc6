package eu.werein.members.applications;

import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Applications of one partner, in memory. */
public final class InMemoryApplications implements Applications {

    private final Map<ApplicationId, Application> applications = new HashMap<>();
    private final Map<ApplicationId, String> submittedBy = new HashMap<>();
    private final Map<String, String> answers = new HashMap<>();
    private final List<ApplicationEvent> told = new ArrayList<>();

    /** What was told, in order. */
    public synchronized List<ApplicationEvent> told() {
        return List.copyOf(told);
    }

    @Override
    public synchronized Optional<Application> find(ApplicationId id) {
        return Optional.ofNullable(applications.get(id));
    }

    @Override
    public synchronized Optional<String> submittedBy(ApplicationId id) {
        return Optional.ofNullable(submittedBy.get(id));
    }

    @Override
    public synchronized boolean add(Transition submitted, Request request) {
        ApplicationId id = submitted.after().id();
        if (applications.putIfAbsent(id, submitted.after()) != null) {
            return false;
        }
        submittedBy.put(id, request.bodyHash());
        told.addAll(submitted.events());
        return true;
    }

    @Override
    public synchronized Optional<Application> change(
            ApplicationId id, Request request, Function<Application, Transition> step) {
        Application current = applications.get(id);
        if (current == null) {
            return Optional.empty();
        }
        if (request.key() != null) {
            String answered = answers.get(id + " " + request.key());
            if (answered != null) {
                if (!answered.equals(request.bodyHash())) {
                    throw new KeyReused();
                }
                return Optional.of(current);
            }
        }
        Transition transition = step.apply(current);
        if (transition.after() == current) {
            return Optional.of(current);
        }
        if (request.key() != null) {
            answers.put(id + " " + request.key(), request.bodyHash());
        }
        Application after = transition.after();
        Application kept =
                Application.stored(
                        id,
                        current.version() + 1,
                        after.submittedAt(),
                        after.confirmed(),
                        after.state(),
                        after.applicant().orElse(null));
        applications.put(id, kept);
        told.addAll(transition.events());
        return Optional.of(kept);
    }

    @Override
    public synchronized List<Application> list(Query query) {
        Position after = query.after();
        return ordered()
                .filter(application -> matches(application, query.filter()))
                .filter(application -> after == null || isAfter(application, after))
                .limit(query.limit())
                .toList();
    }

    private static boolean isAfter(Application application, Position position) {
        int byTime = application.submittedAt().compareTo(position.submittedAt());
        return byTime > 0
                || (byTime == 0 && application.id().value().compareTo(position.id().value()) > 0);
    }

    private Stream<Application> ordered() {
        return applications.values().stream()
                .sorted(
                        Comparator.comparing(Application::submittedAt)
                                .thenComparing(application -> application.id().value()));
    }

    private static boolean matches(Application application, Filter filter) {
        String state = application.state().wireName();
        return switch (filter) {
            case ALL -> true;
            case OPEN -> application.state().open();
            case SUBMITTED -> state.equals("submitted");
            case IN_REVIEW -> state.equals("in-review");
            case APPROVED -> state.equals("approved");
            case DECLINED -> state.equals("declined");
            case WITHDRAWN -> state.equals("withdrawn");
        };
    }

    @Override
    public synchronized List<ApplicationId> unconfirmedBefore(Instant submittedBefore, int limit) {
        return ordered()
                .filter(application -> application.state().open() && !application.confirmed())
                .filter(application -> application.submittedAt().isBefore(submittedBefore))
                .limit(limit)
                .map(Application::id)
                .toList();
    }
}
