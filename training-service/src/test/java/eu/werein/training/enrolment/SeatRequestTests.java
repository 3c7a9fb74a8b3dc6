package eu.werein.training.enrolment;

import static eu.werein.training.enrolment.SeatFixture.HOME;
import static eu.werein.training.enrolment.SeatFixture.START;
import static eu.werein.training.enrolment.SeatFixture.empty;
import static eu.werein.training.enrolment.SeatFixture.id;
import static eu.werein.training.enrolment.SeatFixture.key;
import static eu.werein.training.enrolment.SeatFixture.participant;
import static eu.werein.training.enrolment.SeatFixture.rules;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.seats.Allocator;
import eu.werein.platform.seats.Outcome;
import eu.werein.platform.seats.SeatCommand;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.Secrets;
import eu.werein.platform.tenant.PartnerId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A party of ana, who leads it, and eva. */
class SeatRequestTests {

    private final Secrets secrets = SeatFixture.secrets();
    private final SeatPlan plan = withParty();

    private SeatPlan withParty() {
        Companion eva = new Companion(secrets.pseudonym("eva"), participant("e", null));
        SeatRequest.Enrol enrol =
                new SeatRequest.Enrol(
                        id("ana"), 1, HOME, "ana", participant("a", null), List.of(eva), true);
        SeatPlan before = empty(rules(5)).seats();
        return Allocator.decide(before, enrol.command(before, secrets).orElseThrow(), START, null)
                .plan();
    }

    @Test
    void aLeaderWhoLeavesTakesHerPartyWithHer() {
        assertThat(new SeatRequest.Leave(id("ana"), "ana", key("1")).command(plan, secrets))
                .contains(new SeatCommand.Cancel(id("ana"), key("1")));
    }

    @Test
    void aCompanionWhoLeavesTakesOnlyHerself() {
        assertThat(new SeatRequest.Leave(id("ana"), "eva", key("1")).command(plan, secrets))
                .contains(new SeatCommand.Leave(id("ana"), secrets.pseudonym("eva"), key("1")));
    }

    @Test
    void nobodyButTheLeaderAnswersAnOffer() {
        assertThat(answer("ana")).contains(new SeatCommand.Accept(id("ana"), key("1")));
        assertThat(answer("eva")).isEmpty();
        assertThat(answer("somebody")).isEmpty();
    }

    private Optional<SeatCommand> answer(String account) {
        return new SeatRequest.AnswerOffer(id("ana"), account, true, key("1"))
                .command(plan, secrets);
    }

    @Test
    void nobodyButHerOwnCoordinatorDecidesAboutAMember() {
        assertThat(decide(HOME)).contains(new SeatCommand.Decline(id("ana"), key("1")));
        assertThat(decide(new PartnerId("es-uvigo"))).isEmpty();
    }

    private Optional<SeatCommand> decide(PartnerId home) {
        return new SeatRequest.Decide(id("ana"), home, false, key("1")).command(plan, secrets);
    }

    @Test
    void anAccountIsOnePersonWhicheverPartnerSheComesWith() {
        SeatRequest again =
                new SeatRequest.Enrol(
                        id("again"),
                        1,
                        new PartnerId("es-uvigo"),
                        "ana",
                        participant("a at uvigo", null),
                        List.of(),
                        true);
        assertThat(
                        Allocator.decide(
                                        plan,
                                        again.command(plan, secrets).orElseThrow(),
                                        START,
                                        null)
                                .outcome())
                .isEqualTo(new Outcome.AlreadyIn(id("ana")));
    }

    @Test
    void anAccountIsAnotherPersonInEachPlan() {
        byte[] other = new byte[Secrets.KEY_BYTES];
        other[7] = 1;
        assertThat(new Secrets(other, null).pseudonym("ana"))
                .isNotEqualTo(secrets.pseudonym("ana"));
    }
}
