package eu.werein.events.checkin;

import eu.werein.events.answers.OccurrenceId;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Request;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Who came, as long as the test runs. */
final class InMemoryAttendances implements Attendances {

    private final Map<Key, Attendance> kept = new HashMap<>();
    private final Map<String, String> answered = new HashMap<>();

    private record Key(PartnerId host, OccurrenceId id) {}

    private static Key key(OccurrenceId id) {
        return new Key(TenantContext.current(), id);
    }

    @Override
    public synchronized Attendance find(OccurrenceId id) {
        return kept.getOrDefault(key(id), Attendance.empty(id));
    }

    @Override
    public synchronized Attendance change(
            OccurrenceId id, Request request, UnaryOperator<Attendance> change) {
        Attendance before = find(id);
        String body = answered.get(key(id) + "/" + request.key());
        if (body != null && !body.equals(request.bodyHash())) {
            throw new KeyReused();
        }
        Attendance after = body == null ? change.apply(before) : before;
        if (after.equals(before)) {
            return before;
        }
        if (request.key() != null) {
            answered.put(key(id) + "/" + request.key(), request.bodyHash());
        }
        kept.put(key(id), after.at(before.version() + 1));
        return find(id);
    }

    @Override
    public synchronized SortedMap<LocalDate, Came> counts(GatheringId gathering) {
        SortedMap<LocalDate, Came> counts = new TreeMap<>();
        kept.forEach(
                (key, attendance) -> {
                    if (key.host().equals(TenantContext.current())
                            && key.id().gathering().equals(gathering)) {
                        counts.put(key.id().date(), Came.of(attendance));
                    }
                });
        return counts;
    }
}
