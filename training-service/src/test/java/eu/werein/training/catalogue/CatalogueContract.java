package eu.werein.training.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.meetings.Band;
import eu.werein.platform.meetings.FamilyFact;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.catalogue.Catalogue.Filter;
import eu.werein.training.catalogue.Catalogue.Position;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What the catalogue does, wherever it is kept. Two hosts hold a cycle of the same id. */
abstract class CatalogueContract {

    private static final AtomicInteger HOSTS = new AtomicInteger();

    private final PartnerId belgian = new PartnerId("be-host-" + HOSTS.incrementAndGet());
    private final PartnerId spanish = new PartnerId("es-host-" + HOSTS.incrementAndGet());
    private final Catalogue catalogue = catalogue();

    abstract Catalogue catalogue();

    private Filter all() {
        return filter(Set.of(belgian, spanish));
    }

    private Filter filter(Set<PartnerId> visibleTo) {
        return new Filter(visibleTo, Set.of(belgian, spanish), null, null, Set.of(), Set.of());
    }

    private List<String> found(Filter filter) {
        return catalogue.list(filter, null, 10).stream()
                .map(entry -> entry.cycle().cycleId())
                .toList();
    }

    private void take(EntryFixture entry) {
        catalogue.take(entry.entry(), 1);
    }

    @Test
    void anEntryIsReadAsItWasTold() {
        Entry entry = EntryFixture.of(belgian).withChildcare().entry();

        catalogue.take(entry, 1);

        assertThat(catalogue.list(all(), null, 10)).containsExactly(entry);
    }

    @Test
    void theSameIdOfTwoHostsIsTwoCycles() {
        take(EntryFixture.of(belgian).title("Alpha"));
        take(EntryFixture.of(spanish).title("Beta"));

        assertThat(catalogue.list(all(), null, 10))
                .extracting(entry -> entry.cycle().texts().get("fr"))
                .extracting(text -> text == null ? "" : text.title())
                .containsExactlyInAnyOrder("Alpha", "Beta");
    }

    @Test
    void whatIsNewerCountsInWhateverOrderItComes() {
        catalogue.take(EntryFixture.of(belgian).state("running").entry(), 3);
        catalogue.take(EntryFixture.of(belgian).state("enrolling").entry(), 2);
        catalogue.take(EntryFixture.of(belgian).state("enrolling").entry(), 3);

        assertThat(catalogue.list(all(), null, 10))
                .extracting(entry -> entry.cycle().state())
                .containsExactly("running");
    }

    @Test
    void whatIsOverIsNotListed() {
        catalogue.take(EntryFixture.of(belgian).entry(), 1);
        catalogue.take(EntryFixture.of(belgian).state("cancelled").entry(), 2);
        take(EntryFixture.of(spanish).state("completed"));
        take(EntryFixture.of(spanish).id("soon").state("published"));

        assertThat(found(all())).containsExactly("soon");
    }

    @Test
    void nobodySeesWhatIsNotOpenToHer() {
        take(EntryFixture.of(belgian).id("both").openTo(belgian, spanish));
        take(EntryFixture.of(belgian).id("own").openTo(belgian));

        assertThat(found(filter(Set.of(spanish)))).containsExactly("both");
        assertThat(found(filter(Set.of()))).isEmpty();
    }

    @Test
    void whatBeginsFirstIsFirst() {
        take(EntryFixture.of(belgian).id("late").session("2099-04-05T17:00:00Z", "evening"));
        take(EntryFixture.of(spanish).id("early").session("2099-03-05T17:00:00Z", "evening"));

        assertThat(found(all())).containsExactly("early", "late");
    }

    @Test
    void theListGoesOnAfterAPlace() {
        take(EntryFixture.of(belgian).id("a"));
        take(EntryFixture.of(belgian).id("b"));
        take(EntryFixture.of(belgian).id("c").session("2099-04-05T17:00:00Z", "evening"));

        Entry first = catalogue.list(all(), null, 1).getFirst();

        assertThat(first.cycle().cycleId()).isEqualTo("a");
        assertThat(catalogue.list(all(), Position.of(first), 10))
                .extracting(entry -> entry.cycle().cycleId())
                .containsExactly("b", "c");
    }

    @Test
    void aLanguageFindsWhatIsDescribedInIt() {
        take(EntryFixture.of(belgian).id("nl").in("nl"));
        take(EntryFixture.of(belgian).id("fr").in("fr"));

        assertThat(
                        found(
                                new Filter(
                                        Set.of(belgian),
                                        Set.of(belgian),
                                        Language.NL,
                                        null,
                                        Set.of(),
                                        Set.of())))
                .containsExactly("nl");
    }

    @Test
    void aCountryFindsItsHosts() {
        take(EntryFixture.of(belgian).id("be"));
        take(EntryFixture.of(spanish).id("es"));
        Filter inSpain =
                new Filter(all().visibleTo(), all().hosts(), null, "es", Set.of(), Set.of());

        assertThat(found(inSpain)).containsExactly("es");
    }

    @Test
    void aHostFindsItsOwn() {
        take(EntryFixture.of(belgian).id("be"));
        take(EntryFixture.of(spanish).id("es"));
        Filter spanishOnly =
                new Filter(all().visibleTo(), Set.of(spanish), null, null, Set.of(), Set.of());

        assertThat(found(spanishOnly)).containsExactly("es");
    }

    @Test
    void aBandFindsWhatTakesPlaceInItOnly() {
        take(EntryFixture.of(belgian).id("evening").session("2099-03-05T17:00:00Z", "evening"));
        take(
                EntryFixture.of(belgian)
                        .id("mixed")
                        .session("2099-03-06T17:00:00Z", "evening")
                        .session("2099-03-07T09:00:00Z", "weekend"));
        take(EntryFixture.of(belgian).id("edge").session("2099-03-08T15:00:00Z", null));

        assertThat(found(inBands(Band.EVENING))).containsExactly("evening");
        assertThat(found(inBands(Band.EVENING, Band.WEEKEND))).containsExactly("evening", "mixed");
        assertThat(found(inBands())).containsExactly("evening", "mixed", "edge");
    }

    private Filter inBands(Band... bands) {
        return new Filter(Set.of(belgian), Set.of(belgian), null, null, Set.of(bands), Set.of());
    }

    @Test
    void aFamilyFactFindsWhereItHolds() {
        take(EntryFixture.of(belgian).id("with").withChildcare());
        take(EntryFixture.of(belgian).id("without"));

        assertThat(found(holding(FamilyFact.CHILDCARE))).containsExactly("with");
        assertThat(found(holding(FamilyFact.CHILDCARE, FamilyFact.STEP_FREE))).isEmpty();
    }

    private Filter holding(FamilyFact... facts) {
        return new Filter(Set.of(belgian), Set.of(belgian), null, null, Set.of(), Set.of(facts));
    }
}
