package eu.werein.federation.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.federation.dashboard.WhomABandShutsOut.ShutOut;
import eu.werein.platform.meetings.Band;
import eu.werein.platform.tenant.PartnerId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhomABandShutsOutTests {

    private static final PartnerId HOST = new PartnerId("be-mompreneurs");
    private static final PartnerId TWIN = new PartnerId("es-uvigo");
    private static final Set<Band> EVENINGS = Set.of(Band.EVENING);
    private static final Set<Band> MORNINGS = Set.of(Band.SCHOOL_HOURS);
    private static final Set<Band> BOTH = Set.of(Band.EVENING, Band.SCHOOL_HOURS);

    private final Map<Cell, Long> cells = new HashMap<>();
    private final InMemoryBandReadings readings = new InMemoryBandReadings();
    private final WhomABandShutsOut shutOut = replica();

    private WhomABandShutsOut replica() {
        return new WhomABandShutsOut(() -> Optional.of(new Counts(cells)), readings);
    }

    private void have(PartnerId partner, Set<Band> bands, long members) {
        cells.put(new Cell.Bands(partner, bands), members);
    }

    private ShutOut of(Band band) {
        return of(shutOut, band, HOST);
    }

    private static ShutOut of(WhomABandShutsOut replica, Band band, PartnerId partner) {
        return replica.of(band, List.of(partner)).orElseThrow().getFirst();
    }

    @Test
    void whoHasNoTimeInABandIsShutOut() {
        have(HOST, EVENINGS, 7);
        have(HOST, MORNINGS, 20);
        have(HOST, BOTH, 6);

        assertThat(of(Band.EVENING)).isEqualTo(new ShutOut(HOST, 33L, 20L));
        assertThat(of(Band.SCHOOL_HOURS)).isEqualTo(new ShutOut(HOST, 33L, 7L));
        assertThat(of(Band.WEEKEND)).isEqualTo(new ShutOut(HOST, 33L, 33L));
    }

    @Test
    void membersOfTwoPartnersAreTwo() {
        have(HOST, EVENINGS, 12);
        have(TWIN, MORNINGS, 15);

        assertThat(shutOut.of(Band.EVENING, List.of(TWIN, HOST)).orElseThrow())
                .containsExactly(new ShutOut(HOST, 12L, 0L), new ShutOut(TWIN, 15L, 15L));
    }

    @Test
    void aFewWhoAreShutOutAreNotTold() {
        have(HOST, EVENINGS, 20);
        have(HOST, MORNINGS, 3);

        assertThat(of(Band.EVENING).shutOut()).isNull();
    }

    @Test
    void aFewWhoAreNotShutOutAreNotToldByTheOthers() {
        have(HOST, EVENINGS, 3);
        have(HOST, MORNINGS, 20);

        assertThat(of(Band.EVENING).shutOut()).isNull();
    }

    @Test
    void nothingIsToldUntilACrowdHasSaidWhenItHasTime() {
        have(HOST, EVENINGS, 9);
        assertThat(of(Band.WEEKEND)).isEqualTo(new ShutOut(HOST, 0L, 0L));

        have(HOST, EVENINGS, 10);
        assertThat(of(Band.WEEKEND)).isEqualTo(new ShutOut(HOST, 10L, 10L));
    }

    @Test
    void whoComesAloneIsToldWithTheNextCrowdOnly() {
        have(HOST, EVENINGS, 20);
        of(Band.WEEKEND);

        have(HOST, EVENINGS, 29);
        assertThat(of(Band.WEEKEND).said()).isEqualTo(20);
        have(HOST, EVENINGS, 30);
        assertThat(of(Band.WEEKEND).said()).isEqualTo(30);
    }

    @Test
    void whoChangesHerMindHasMovedOnce() {
        have(HOST, EVENINGS, 20);
        have(HOST, MORNINGS, 20);
        of(Band.EVENING);

        have(HOST, EVENINGS, 29);
        have(HOST, MORNINGS, 11);
        assertThat(of(Band.EVENING).shutOut()).isEqualTo(20);
        have(HOST, EVENINGS, 30);
        have(HOST, MORNINGS, 10);
        assertThat(of(Band.EVENING).shutOut()).isEqualTo(10);
    }

    /** A replica that starts later, or reads the log faster, tells nothing else. */
    @Test
    void allReplicasTellTheSameReading() {
        have(HOST, EVENINGS, 20);
        of(Band.WEEKEND);
        have(HOST, EVENINGS, 25);

        assertThat(of(replica(), Band.WEEKEND, HOST).said()).isEqualTo(20);
    }

    @Test
    void whoIsNotTheFirstToReadTellsWhatTheFirstHasRead() {
        have(HOST, EVENINGS, 20);
        readings.quicker = new BandReading(HOST, 1, Map.of(MORNINGS, 12L));

        assertThat(of(Band.EVENING)).isEqualTo(new ShutOut(HOST, 12L, 12L));
    }

    @Test
    void nothingIsToldWhileNotAllIsCounted() {
        WhomABandShutsOut early = new WhomABandShutsOut(Optional::empty, readings);

        assertThat(early.of(Band.EVENING, List.of(HOST))).isEmpty();
    }
}
