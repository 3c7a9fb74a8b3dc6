package eu.werein.platform.seats;

import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The seats of one cycle or gathering, who has them and who waits for them. Immutable; a plan is
 * what its events made it.
 */
public final class SeatPlan {

    private final SeatRules rules;
    private final Progress progress;
    private final Entries entries;

    SeatPlan(SeatRules rules, Progress progress, Entries entries) {
        this.rules = rules;
        this.progress = progress;
        this.entries = entries;
    }

    /** A plan as it was stored. */
    public static SeatPlan stored(SeatRules rules, Progress progress, List<Entry> parties) {
        return new SeatPlan(rules, progress, Entries.of(parties));
    }

    /**
     * A plan as its log tells it.
     *
     * @param log all its events, the first of which published it
     * @throws IllegalArgumentException when the log does not begin with that
     */
    public static SeatPlan replay(List<SeatEvent> log) {
        if (log.isEmpty() || !(log.getFirst() instanceof SeatEvent.Published published)) {
            throw new IllegalArgumentException("a plan begins with being published");
        }
        SeatPlan plan = History.begin(published);
        for (SeatEvent event : log.subList(1, log.size())) {
            plan = plan.after(event);
        }
        return plan;
    }

    SeatPlan after(SeatEvent event) {
        return History.after(this, event);
    }

    public SeatRules rules() {
        return rules;
    }

    public Progress progress() {
        return progress;
    }

    /** All parties, also those that are gone, in no order. */
    public Stream<Entry> parties() {
        return entries.all();
    }

    public Optional<Entry> party(EnrolmentId id) {
        return Optional.ofNullable(entries.find(id));
    }

    /** The party that she is in, or that she led when it went. */
    public Optional<Entry> partyOf(Pseudonym person) {
        return entries.of(person);
    }

    /** Seats that are confirmed, offered or pending. */
    public int held() {
        return entries.holdings().total();
    }

    /** As above, of one partner. */
    public int held(PartnerId partner) {
        return entries.holdings().byPartner().getOrDefault(partner, 0);
    }

    /** Seats that are held, or kept for somebody by a floor; never more than the capacity. */
    public int needed() {
        return entries.holdings().needed(floors());
    }

    /** Parties that wait. */
    public int waiting() {
        return entries.waiting().size();
    }

    /** When time alone changes it next; a tick by then finds something to do. */
    public Optional<Instant> dueAt() {
        return Due.next(this).flatMap(due -> due.when(this));
    }

    /** Floors that keep seats at this moment. */
    Floors floors() {
        return progress.released() ? Floors.NONE : rules.floors();
    }

    Entries entries() {
        return entries;
    }

    SeatPlan with(Progress next) {
        return new SeatPlan(rules, next, entries);
    }

    SeatPlan with(SeatRules next) {
        return new SeatPlan(next, progress, entries);
    }

    SeatPlan with(Entry entry) {
        return new SeatPlan(rules, progress, entries.with(entry));
    }

    SeatPlan without(Entry entry) {
        return new SeatPlan(rules, progress, entries.without(entry));
    }
}
