package eu.werein.training.enrolment.messaging;

import eu.werein.platform.outbox.DomainEvent;
import eu.werein.platform.seats.Entry;
import eu.werein.platform.seats.Floors;
import eu.werein.platform.seats.Order;
import eu.werein.platform.seats.SeatEvent;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.SeatRules;
import eu.werein.platform.seats.Seed;
import eu.werein.platform.seats.ShownStanding;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.enrolment.Enrolment;
import eu.werein.training.enrolment.News;
import eu.werein.training.enrolment.News.Cause;
import eu.werein.training.enrolment.Participant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What plans tell the other services: who stands where, by ids only, never whose account it is. */
public final class SeatPlanMessages {

    public static final String TOPIC = "training.seat-plan.v1";
    static final String PUBLISHED = "training.seat-plan-published.v1";
    static final String ENROLLED = "training.enrolled.v1";
    static final String STANDING_CHANGED = "training.standing-changed.v1";
    static final String SEATS_CHANGED = "training.seats-changed.v1";

    /** All types of events that plans tell. */
    public static final Set<String> TYPES =
            Set.of(PUBLISHED, ENROLLED, STANDING_CHANGED, SEATS_CHANGED);

    private static final String CARD = "card";

    private SeatPlanMessages() {}

    /** The beginning of a plan as it is told. */
    public static DomainEvent published(CycleId plan, SeatPlan seats, SeatEvent.Published event) {
        return new DomainEvent(
                TOPIC,
                PUBLISHED,
                new PublishedData(
                        plan.value(), event.at(), rules(seats.rules()), Counts.of(seats)));
    }

    /**
     * The news of a decision as they are told.
     *
     * @param seats after it
     */
    public static List<DomainEvent> of(CycleId plan, SeatPlan seats, List<News> news) {
        Counts counts = Counts.of(seats);
        return news.stream().map(each -> of(plan, seats, each, counts)).toList();
    }

    private static DomainEvent of(CycleId plan, SeatPlan seats, News news, Counts counts) {
        return switch (news) {
            case News.OfParty(Instant at, Cause cause, Enrolment enrolment) ->
                    new DomainEvent(
                            TOPIC,
                            cause == Cause.ENROLLED ? ENROLLED : STANDING_CHANGED,
                            party(plan, at, cause, enrolment, counts));
            case News.OfSeats(Instant at, News.Change change) ->
                    new DomainEvent(
                            TOPIC,
                            SEATS_CHANGED,
                            new SeatsData(
                                    plan.value(),
                                    at,
                                    wireName(change),
                                    rules(seats.rules()),
                                    change == News.Change.DECIDED ? seed(seats) : null,
                                    counts));
        };
    }

    private static PartyData party(
            CycleId plan, Instant at, Cause cause, Enrolment enrolment, Counts counts) {
        ShownStanding shown = ShownStanding.of(enrolment.standing(), cause == Cause.CANCELLED);
        List<Participant> people = enrolment.people();
        @Nullable String policy = people.getFirst().cardPolicy();
        boolean everybody =
                policy != null
                        && people.stream().allMatch(person -> policy.equals(person.cardPolicy()));
        return new PartyData(
                plan.value(),
                enrolment.id().value().toString(),
                at,
                wireName(cause),
                enrolment.home().value(),
                people.stream().map(Participant::memberId).toList(),
                shown.standing(),
                shown.reason(),
                shown.until(),
                enrolment.agreed(),
                everybody ? List.of(CARD) : List.of(),
                everybody ? policy : null,
                CardConsent.of(people),
                counts);
    }

    private static @Nullable String seed(SeatPlan seats) {
        Seed seed = seats.progress().seed();
        return seed == null ? null : seed.hex();
    }

    private static RulesData rules(SeatRules rules) {
        Floors floors = rules.floors();
        @Nullable String hash = rules.order() instanceof Order.Draw draw ? draw.seedHash() : null;
        String by =
                switch (rules.order()) {
                    case Order.Arrival _ -> "arrival";
                    case Order.Priority _ -> "priority";
                    case Order.Draw _ -> "draw";
                };
        return new RulesData(
                rules.capacity(),
                new FloorsData(
                        floors.by().name().toLowerCase(Locale.ROOT), new TreeMap<>(floors.seats())),
                rules.floorsReleaseAt(),
                rules.enrolmentClosesAt(),
                rules.offerHours(),
                new OrderData(by, rules.order().decidesAt().orElse(null), hash));
    }

    private static String wireName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How full it is, after the decision that is told. */
    record Counts(int capacity, Map<String, Integer> held, int waiting) {

        static Counts of(SeatPlan seats) {
            Map<String, Integer> held = new TreeMap<>();
            seats.parties()
                    .map(Entry::partner)
                    .distinct()
                    .forEach(partner -> held.put(partner.value(), seats.held(partner)));
            return new Counts(seats.rules().capacity(), held, seats.waiting());
        }
    }

    /** The rules by which seats are given. */
    record RulesData(
            int capacity,
            FloorsData floors,
            Instant floorsReleaseAt,
            Instant enrolmentClosesAt,
            int offerHours,
            OrderData order) {}

    /** Seats that are kept for each of some partners or countries. */
    record FloorsData(String by, Map<String, Integer> seats) {}

    /** Whose turn comes first. */
    record OrderData(String by, @Nullable Instant decidesAt, @Nullable String seedHash) {}

    /** A member who lets the host see her card. */
    record CardConsent(String memberId, String policyVersion) {

        /** Of those who give it. */
        static List<CardConsent> of(List<Participant> people) {
            List<CardConsent> given = new ArrayList<>();
            for (Participant person : people) {
                @Nullable String policy = person.cardPolicy();
                if (policy != null) {
                    given.add(new CardConsent(person.memberId(), policy));
                }
            }
            return given;
        }
    }

    /** The data of {@link #PUBLISHED}. */
    record PublishedData(String cycleId, Instant at, RulesData seats, Counts counts) {}

    /** The data of {@link #SEATS_CHANGED}. */
    record SeatsData(
            String cycleId,
            Instant at,
            String change,
            RulesData seats,
            @Nullable String seed,
            Counts counts) {}

    /** The data of {@link #ENROLLED} and {@link #STANDING_CHANGED}. */
    record PartyData(
            String cycleId,
            String enrolmentId,
            Instant at,
            String cause,
            String home,
            List<String> members,
            String standing,
            @Nullable String reason,
            @Nullable Instant until,
            boolean agreed,
            List<String> consents,
            @Nullable String policyVersion,
            List<CardConsent> cardConsents,
            Counts counts) {}
}
