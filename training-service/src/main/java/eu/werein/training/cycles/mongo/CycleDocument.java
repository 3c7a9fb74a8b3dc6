package eu.werein.training.cycles.mongo;

import eu.werein.platform.meetings.FamilyFact;
import eu.werein.platform.meetings.mongo.TextsDocument;
import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Stored;
import eu.werein.platform.seats.SeatRules;
import eu.werein.platform.seats.mongo.SeatRulesDocument;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.cycles.CycleState;
import eu.werein.training.cycles.Cycles;
import eu.werein.training.cycles.HomePolicy;
import eu.werein.training.cycles.Particulars;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A cycle as a document, with what it is found by. */
final class CycleDocument implements Aggregates.Form<Cycle> {

    static final String STATE = "state";
    static final String REQUEST = "request";
    static final String BEGINS = "begins";
    static final String ANNOUNCED = "announced";

    /** Letters are after digits, and so what has no date is before what has one, read backwards. */
    static final String ORDER = "order";

    @Override
    public Document write(Cycle cycle) {
        Particulars told = cycle.particulars();
        Document document = new Document(STATE, cycle.state().wireName());
        return TextsDocument.append(document, told.texts())
                .append("seats", cycle.state().seats().map(SeatRulesDocument::write).orElse(null))
                .append("sessions", told.sessions().stream().map(SessionDocument::write).toList())
                .append(
                        "familyFacts",
                        told.familyFacts().stream().map(FamilyFact::wireName).sorted().toList())
                .append("openTo", told.openTo().stream().map(PartnerId::value).sorted().toList())
                .append("homePolicy", told.homePolicy().wireName())
                .append("attendanceRule", told.attendanceRule())
                .append(BEGINS, told.begins().map(Date::from).orElse(null))
                .append(ANNOUNCED, date(cycle.announced()))
                .append(ORDER, Cycles.Position.of(cycle).begins());
    }

    @Override
    public Optional<Cycle> read(Stored stored) {
        return Optional.of(cycle(stored));
    }

    static Cycle cycle(Stored stored) {
        Document state = stored.state();
        return new Cycle(
                new CycleId(stored.revision().id()),
                stored.revision().version(),
                state(state.getString(STATE), state.get("seats", Document.class)),
                new Particulars(
                        TextsDocument.read(state),
                        state.getList("sessions", Document.class).stream()
                                .map(SessionDocument::read)
                                .toList(),
                        state.getList("familyFacts", String.class).stream()
                                .map(FamilyFact::of)
                                .collect(Collectors.toUnmodifiableSet()),
                        state.getList("openTo", String.class).stream()
                                .map(PartnerId::new)
                                .collect(Collectors.toUnmodifiableSet()),
                        HomePolicy.of(state.getString("homePolicy")),
                        state.getInteger("attendanceRule")),
                instant(state.getDate(ANNOUNCED)));
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static CycleState state(String name, @Nullable Document seats) {
        SeatRules rules = seats == null ? null : SeatRulesDocument.read(seats);
        return switch (name) {
            case "draft" -> new CycleState.Draft(rules);
            case "published" -> new CycleState.Published(Objects.requireNonNull(rules));
            case "enrolling" -> new CycleState.Enrolling(Objects.requireNonNull(rules));
            case "running" -> new CycleState.Running(Objects.requireNonNull(rules));
            case "completed" -> new CycleState.Completed(Objects.requireNonNull(rules));
            case "cancelled" -> new CycleState.Cancelled(rules);
            default -> throw new IllegalArgumentException("not a state: " + name);
        };
    }

    @Override
    public Cycle at(Cycle cycle, long version) {
        return cycle.at(version);
    }
}
