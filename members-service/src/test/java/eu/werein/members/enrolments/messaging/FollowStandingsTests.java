package eu.werein.members.enrolments.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.werein.members.enrolments.messaging.TrainingMessages.PartyData;
import eu.werein.members.hosted.Hosted;
import eu.werein.members.hosted.Standing;
import eu.werein.members.person.MemberId;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads the producer's own examples. */
class FollowStandingsTests {

    private static PartyData example(String type) {
        return EventJson.read(TrainingContracts.example(type, "cycle-1", 7), PartyData.class);
    }

    private static PartyData with(String standing, String reason) {
        Event event = TrainingContracts.example(TrainingMessages.STANDING_CHANGED, "cycle-1", 7);
        String data =
                new String(event.data(), StandardCharsets.UTF_8)
                        .replace("\"offered\"", "\"" + standing + "\"")
                        .replace("\"reason\": null", "\"reason\": \"" + reason + "\"");
        return EventJson.read(
                new Event(
                        event.partner(),
                        event.aggregateId(),
                        event.sequence(),
                        event.type(),
                        event.time(),
                        data.getBytes(StandardCharsets.UTF_8)),
                PartyData.class);
    }

    @Test
    void anEnrolmentNamesEverybodyOfThePartyAtHerHome() {
        PartyData party = example(TrainingMessages.ENROLLED);
        assertThat(party.home().value()).isEqualTo("be-mompreneurs");
        assertThat(party.people())
                .containsExactly(
                        new MemberId("019ab1c3-1000-7d2e-9f3a-4b5c6d7e8f90"),
                        new MemberId("019ab1c3-2000-7d2e-9f3a-4b5c6d7e8f91"));
        assertThat(party.cycle(TrainingContracts.HOST))
                .isEqualTo(
                        Hosted.cycle(
                                TrainingContracts.HOST, "019ab1c2-7f00-7a3b-8c4d-5e6f708192a3"));
        assertThat(party.stands()).isEqualTo(new Standing.Confirmed());
    }

    @Test
    void anOfferSaysUntilWhen() {
        assertThat(example(TrainingMessages.STANDING_CHANGED).stands())
                .isEqualTo(new Standing.Offered(Instant.parse("2027-02-05T07:15:00Z")));
    }

    @ParameterizedTest
    @EnumSource
    void whoIsGoneIsGoneForAReason(Standing.Reason reason) {
        assertThat(with("gone", reason.name().toLowerCase(Locale.ROOT)).stands())
                .isEqualTo(new Standing.Gone(reason));
    }

    @Test
    void whatIsNoStandingIsNotGuessed() {
        assertThat(with("waiting", "left").stands()).isEqualTo(new Standing.Waiting());
        assertThat(with("pending", "left").stands()).isEqualTo(new Standing.Pending());
        PartyData unknown = with("dancing", "left");
        assertThatIllegalArgumentException().isThrownBy(unknown::stands);
    }
}
