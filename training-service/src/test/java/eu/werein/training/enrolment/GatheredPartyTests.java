package eu.werein.training.enrolment;

import static eu.werein.training.enrolment.SeatFixture.HOME;
import static eu.werein.training.enrolment.SeatFixture.PLAN;
import static eu.werein.training.enrolment.SeatFixture.participant;
import static eu.werein.training.enrolment.SeatFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GatheredPartyTests {

    private final GatheredParty party =
            GatheredParty.ledBy(new PartyId("p"), PLAN, HOME, companion("ana", null))
                    .join(companion("eva", null))
                    .join(companion("ines", null));

    private static Companion companion(String name, @Nullable String card) {
        return new Companion(person(name), participant(name, card));
    }

    @Test
    void whoGathersLeads() {
        assertThat(party.ledBy(person("ana"))).isTrue();
        assertThat(party.ledBy(person("eva"))).isFalse();
    }

    @Test
    void whoJoinsAgainComesAsSheSaysNow() {
        GatheredParty again = party.join(companion("eva", "2027-01"));
        assertThat(again.people()).hasSize(3);
        assertThat(again.people().get(1).participant().cardPolicy()).isEqualTo("2027-01");
    }

    @Test
    void theFifthFindsNoPlace() {
        GatheredParty four = party.join(companion("lea", null));
        assertThatExceptionOfType(GatheredParty.Full.class)
                .isThrownBy(() -> four.join(companion("mia", null)));
    }
}
