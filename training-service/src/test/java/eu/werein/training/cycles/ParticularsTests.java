package eu.werein.training.cycles;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.meetings.Band;
import org.junit.jupiter.api.Test;

class ParticularsTests {

    @Test
    void aCycleHasTheBandsOfAllItsSessions() {
        Particulars told =
                CycleFixture.particulars(
                        CycleFixture.thursdayEvening(),
                        CycleFixture.session("two", "2027-03-06", "10:00", "12:00"));

        assertThat(told.bands()).containsExactlyInAnyOrder(Band.EVENING, Band.WEEKEND);
        assertThat(told.meetsOutsideBands()).isFalse();
    }

    @Test
    void aSessionAcrossAnEdgeIsOutsideOfAllBands() {
        Particulars told =
                CycleFixture.particulars(
                        CycleFixture.session("one", "2027-03-04", "15:00", "18:00"));

        assertThat(told.bands()).isEmpty();
        assertThat(told.meetsOutsideBands()).isTrue();
    }
}
