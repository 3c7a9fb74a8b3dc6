package eu.werein.events.catalogue;

import static eu.werein.events.gatherings.GatheringFixture.meetup;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.catalogue.Catalogue.Filter;
import eu.werein.events.catalogue.Catalogue.Position;
import eu.werein.events.gatherings.Gathering;
import eu.werein.events.gatherings.GatheringFixture;
import eu.werein.events.gatherings.Visibility;
import eu.werein.platform.meetings.Band;
import eu.werein.platform.meetings.FamilyFact;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.meetings.Mode;
import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the catalogue does, wherever it is kept. Two hosts hold a gathering of the same id. */
abstract class CatalogueContract {

    private static final AtomicInteger HOSTS = new AtomicInteger();
    private static final Set<Visibility> ALL =
            Set.of(Visibility.PARTNER, Visibility.FEDERATION, Visibility.PUBLIC);
    private static final Instant MARCH = Instant.parse("2027-03-01T00:00:00Z");
    private static final Instant MAY = Instant.parse("2027-05-01T00:00:00Z");

    private final PartnerId belgian = new PartnerId("be-host-" + HOSTS.incrementAndGet());
    private final PartnerId spanish = new PartnerId("es-host-" + HOSTS.incrementAndGet());
    private final Catalogue catalogue = catalogue();

    abstract Catalogue catalogue();

    private static Gathering visible(Visibility visibility) {
        return new Gathering(
                GatheringFixture.ID, 1, visibility, GatheringFixture.NOW, meetup().series());
    }

    private void take(PartnerId host, Visibility visibility) {
        catalogue.take(EntryFixture.of(host, visible(visibility)), 1);
    }

    private Filter filter(Set<PartnerId> members, Set<Visibility> visible) {
        return new Filter(
                members,
                visible,
                Set.of(belgian, spanish),
                MARCH,
                MAY,
                null,
                null,
                null,
                Set.of(),
                Set.of());
    }

    private Filter all() {
        return filter(Set.of(belgian), ALL);
    }

    private List<String> found(Filter filter) {
        return catalogue.list(filter, null, 100).stream()
                .map(listed -> listed.host().value().substring(0, 2) + day(listed))
                .toList();
    }

    private static String day(Listed listed) {
        return listed.occurrence().date().toString().substring(4);
    }

    @Test
    void everyDateIsListedInItsOrder() {
        take(belgian, Visibility.FEDERATION);
        take(spanish, Visibility.PUBLIC);

        assertThat(found(all()))
                .hasSize(12)
                .startsWith("be-03-04", "es-03-04", "be-03-11", "es-03-11");
    }

    @Test
    void aDateIsReadAsItWasTold() {
        Entry entry = EntryFixture.of(belgian, meetup());

        catalogue.take(entry, 1);

        assertThat(catalogue.list(all(), null, 100))
                .extracting(Listed::occurrence)
                .isEqualTo(entry.gathering().occurrences());
        assertThat(catalogue.entries(Set.of(belgian), ALL)).containsExactly(entry);
    }

    @Test
    void whatIsForAPartnersMembersIsFoundByThemOnly() {
        take(belgian, Visibility.PARTNER);

        assertThat(found(filter(Set.of(belgian), ALL))).hasSize(6);
        assertThat(found(filter(Set.of(spanish), ALL))).isEmpty();
    }

    @Test
    void onlyWhatIsOpenAsAskedForIsFound() {
        take(belgian, Visibility.FEDERATION);
        take(spanish, Visibility.PUBLIC);
        Set<Visibility> everybody = Set.of(Visibility.PUBLIC);

        assertThat(found(filter(Set.of(belgian), everybody)))
                .hasSize(6)
                .allMatch(date -> date.startsWith("es"));
        assertThat(catalogue.entries(Set.of(belgian, spanish), everybody))
                .extracting(Entry::host)
                .containsExactly(spanish);
    }

    @Test
    void theNewestIsHeldAndDatesThatAreGoneAreNotFound() {
        Gathering shorter = GatheringFixture.endedEarly("2027-03-25");

        catalogue.take(EntryFixture.of(belgian, shorter), 2);
        catalogue.take(EntryFixture.of(belgian, meetup()), 1);
        catalogue.take(EntryFixture.of(belgian, shorter), 2);

        assertThat(found(all())).containsExactly("be-03-04", "be-03-11", "be-03-18");
    }

    @Test
    void aDateThatWasTakenBackIsFoundNoMore() {
        take(belgian, Visibility.FEDERATION);
        catalogue.take(EntryFixture.of(belgian, GatheringFixture.without("2027-03-11")), 2);

        assertThat(found(all())).hasSize(5).doesNotContain("be-03-11");
    }

    @Test
    void theListGoesOnAfterAPlace() {
        take(belgian, Visibility.FEDERATION);
        take(spanish, Visibility.FEDERATION);
        List<Listed> first = catalogue.list(all(), null, 3);

        List<Listed> rest = catalogue.list(all(), Position.of(first.getLast()), 100);

        assertThat(first).hasSize(3);
        assertThat(rest).hasSize(9).doesNotContainAnyElementsOf(first);
    }

    @Test
    void onlyWhatBeginsWithinTheTimeIsFound() {
        take(belgian, Visibility.FEDERATION);
        Filter thirdWeek =
                new Filter(
                        Set.of(),
                        ALL,
                        Set.of(belgian),
                        Instant.parse("2027-03-11T17:00:00Z"),
                        Instant.parse("2027-03-18T17:00:00Z"),
                        null,
                        null,
                        null,
                        Set.of(),
                        Set.of());

        assertThat(found(thirdWeek)).containsExactly("be-03-11");
    }

    @Test
    void filtersFindWhatSuitsSomebody() {
        take(belgian, Visibility.FEDERATION);

        assertThat(suiting(Language.FR, "be", Mode.ON_SITE, Set.of(Band.EVENING), Set.of()))
                .hasSize(6);
        assertThat(suiting(null, null, null, Set.of(Band.EVENING, Band.WEEKEND), Set.of()))
                .hasSize(6);
        assertThat(suiting(Language.NL, null, null, Set.of(), Set.of())).isEmpty();
        assertThat(suiting(null, "es", null, Set.of(), Set.of())).isEmpty();
        assertThat(suiting(null, null, Mode.ONLINE, Set.of(), Set.of())).isEmpty();
        assertThat(suiting(null, null, null, Set.of(Band.WEEKEND), Set.of())).isEmpty();
        assertThat(suiting(null, null, null, Set.of(), Set.of(FamilyFact.CHILDCARE))).isEmpty();
    }

    private List<String> suiting(
            @Nullable Language language,
            @Nullable String country,
            @Nullable Mode mode,
            Set<Band> bands,
            Set<FamilyFact> family) {
        return found(
                new Filter(
                        Set.of(),
                        ALL,
                        Set.of(belgian, spanish),
                        MARCH,
                        MAY,
                        language,
                        country,
                        mode,
                        bands,
                        family));
    }

    @Test
    void whatIsTakenInGivesAnotherStamp() {
        long before = catalogue.stamp();
        take(belgian, Visibility.FEDERATION);

        assertThat(catalogue.stamp()).isNotEqualTo(before);
    }
}
