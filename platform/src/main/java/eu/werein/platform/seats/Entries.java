package eu.werein.platform.seats;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All parties of a plan and what is looked up among them, which always agree. Immutable.
 *
 * @param former that came before one of these parties, as long as they are remembered
 * @param people in which party each named person is, or led last
 * @param deadlines those who lose their seats unless somebody answers, the next first
 */
record Entries(
        Buckets<EnrolmentId, Entry> byId,
        Buckets<EnrolmentId, Former> former,
        Buckets<Pseudonym, Place> people,
        Holdings holdings,
        WaitingList waiting,
        Line deadlines) {

    /** Where a person is. */
    record Place(Pseudonym person, EnrolmentId enrolment) {}

    private static final Comparator<Entry> UNTIL =
            Comparator.comparing((Entry entry) -> entry.until().orElse(Instant.MAX))
                    .thenComparingInt(Entry::turn);

    static final Entries NONE = of(List.of());

    /** All at once: one after the other each would copy what is there of those before it. */
    static Entries of(List<Entry> entries) {
        return new Entries(
                Buckets.of(Entry::id, entries.stream()),
                Buckets.of(Former::id, entries.stream().flatMap(entry -> entry.former().stream())),
                Buckets.of(Place::person, entries.stream().flatMap(Entries::places)),
                Holdings.of(entries),
                WaitingList.of(entries.stream().filter(Entry::waits).toList()),
                Line.of(
                        UNTIL,
                        entries.stream().filter(entry -> entry.until().isPresent()).toList()));
    }

    private static Stream<Place> places(Entry entry) {
        return entry.party().named().stream().map(person -> new Place(person, entry.id()));
    }

    @Nullable Entry find(EnrolmentId id) {
        return byId.get(id);
    }

    /** What is remembered of an enrolment in whose place another one is. */
    @Nullable Former former(EnrolmentId id) {
        return former.get(id);
    }

    /** The party that a person is in, or that she led when it went. */
    Optional<Entry> of(Pseudonym person) {
        return Optional.ofNullable(people.get(person)).map(Place::enrolment).map(byId::get);
    }

    /** The entry as it is now, in place of what it was. */
    Entries with(Entry entry) {
        Entry before = byId.get(entry.id());
        Entries cleared = before == null ? this : unlisted(before, entry);
        return cleared.listed(entry, before);
    }

    Entries without(Entry entry) {
        Entries rest = unlisted(entry, null);
        Buckets<EnrolmentId, Former> remembered = former;
        for (Former each : entry.former()) {
            remembered = remembered.without(each.id());
        }
        return new Entries(
                rest.byId.without(entry.id()),
                remembered,
                rest.people,
                rest.holdings,
                rest.waiting,
                rest.deadlines);
    }

    Stream<Entry> all() {
        return byId.values();
    }

    private Entries unlisted(Entry entry, @Nullable Entry next) {
        Buckets<Pseudonym, Place> staying = people;
        for (Pseudonym person : entry.party().named()) {
            if (next == null || !next.party().named().contains(person)) {
                staying = staying.without(person);
            }
        }
        return new Entries(
                byId,
                former,
                staying,
                holdings.plus(entry.partner(), -entry.held()),
                entry.waits() ? waiting.without(entry) : waiting,
                entry.until().isPresent() ? deadlines.without(entry) : deadlines);
    }

    private Entries listed(Entry entry, @Nullable Entry before) {
        Buckets<Pseudonym, Place> coming = people;
        for (Pseudonym person : entry.party().named()) {
            if (before == null || !before.party().named().contains(person)) {
                coming = coming.with(new Place(person, entry.id()));
            }
        }
        Buckets<EnrolmentId, Former> remembered = former;
        for (Former each : before == null ? entry.former() : List.<Former>of()) {
            remembered = remembered.with(each);
        }
        return new Entries(
                byId.with(entry),
                remembered,
                coming,
                holdings.plus(entry.partner(), entry.held()),
                entry.waits() ? waiting.with(entry) : waiting,
                entry.until().isPresent() ? deadlines.with(entry) : deadlines);
    }
}
