package eu.werein.training.enrolment;

import static eu.werein.training.enrolment.SeatFixture.START;
import static eu.werein.training.enrolment.SeatFixture.empty;
import static eu.werein.training.enrolment.SeatFixture.enrol;
import static eu.werein.training.enrolment.SeatFixture.id;
import static eu.werein.training.enrolment.SeatFixture.key;
import static eu.werein.training.enrolment.SeatFixture.people;
import static eu.werein.training.enrolment.SeatFixture.person;
import static eu.werein.training.enrolment.SeatFixture.rules;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.seats.Allocator;
import eu.werein.platform.seats.Decision;
import eu.werein.platform.seats.SeatCommand;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.ShownStanding;
import eu.werein.training.enrolment.News.Cause;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnrolmentsTests {

    private final Enrolments enrolments = new Enrolments(List.of());
    private SeatPlan plan = empty(rules(3)).seats();
    private Instant now = START;

    private List<String> decide(SeatCommand command, String... people) {
        Decision decision = Allocator.decide(plan, command, now, null);
        plan = decision.plan();
        return enrolments.follow(decision, people(people)).stream()
                .map(EnrolmentsTests::words)
                .toList();
    }

    private List<String> enrols(String... people) {
        return decide(enrol(people), people);
    }

    private static String words(News news) {
        return switch (news) {
            case News.OfSeats(Instant _, News.Change change) -> "all: " + change;
            case News.OfParty(Instant _, Cause cause, Enrolment enrolment) -> {
                ShownStanding shown =
                        ShownStanding.of(enrolment.standing(), cause == Cause.CANCELLED);
                List<String> words = new ArrayList<>();
                enrolment.people().forEach(someone -> words.add(someone.memberId()));
                words.add(cause.name());
                words.add(shown.standing());
                if (shown.reason() != null) {
                    words.add(shown.reason());
                }
                yield String.join(" ", words);
            }
        };
    }

    @Test
    void whoEnrolsIsToldWithAllHerPeople() {
        assertThat(enrols("ana", "eva")).containsExactly("ana eva ENROLLED confirmed");
    }

    @Test
    void whenSeatsComeFreeBothThoseWhoLeaveAndThoseWhoGetThemAreTold() {
        enrols("ana", "eva", "lea");
        enrols("ines");
        assertThat(decide(new SeatCommand.Cancel(id("ana"), key("1"))))
                .containsExactly("ana eva lea LEFT gone left", "ines SEATED offered");
    }

    @Test
    void oneWhoLeavesHerPartyIsToldByHerself() {
        enrols("ana", "eva");
        assertThat(decide(new SeatCommand.Leave(id("ana"), person("ana"), key("1"))))
                .containsExactly("ana LEFT gone left", "eva SHRUNK confirmed");
    }

    @Test
    void anOfferThatNobodyAnswersIsToldToHaveRunOut() {
        enrols("ana", "eva", "lea");
        enrols("ines");
        decide(new SeatCommand.Cancel(id("ana"), key("1")));
        now = now.plus(Duration.ofHours(49));
        assertThat(decide(new SeatCommand.Tick())).containsExactly("ines RAN_OUT gone expired");
    }

    @Test
    void closingTellsThoseWhoseOffersEndWithIt() {
        enrols("ana", "eva", "lea");
        enrols("ines");
        now = START.plus(Duration.ofDays(27));
        decide(new SeatCommand.Cancel(id("ana"), key("1")));
        now = START.plus(Duration.ofDays(28));
        assertThat(decide(new SeatCommand.Tick()))
                .containsExactly("all: CLOSED", "ines CLOSED gone expired");
    }

    @Test
    void cancellingTellsEverybodyWhoWasNotGone() {
        enrols("ana", "eva", "lea");
        enrols("ines");
        enrols("ida");
        decide(new SeatCommand.Cancel(id("ida"), key("1")));
        assertThat(decide(new SeatCommand.CancelPlan()))
                .containsExactlyInAnyOrder(
                        "all: CANCELLED",
                        "ana eva lea CANCELLED gone cancelled",
                        "ines CANCELLED gone cancelled");
    }

    @Test
    void whoComesAgainIsSomebodyNew() {
        enrols("ana");
        decide(new SeatCommand.Cancel(id("ana"), key("1")));
        SeatCommand.Enrol again =
                new SeatCommand.Enrol(
                        id("again"), 2, SeatFixture.HOME, enrol("ana").party(), 0, true);
        assertThat(decide(again, "ana at another partner"))
                .containsExactly("ana at another partner ENROLLED confirmed");
        assertThat(enrolments.get(id("again")).people().getFirst().memberId())
                .isEqualTo("ana at another partner");
    }

    @Test
    void agreementToOneWhoWaitsIsRemembered() {
        enrols("ana", "eva", "lea");
        decide(enrol(false, "ines"), "ines");
        decide(new SeatCommand.Agree(id("ines"), key("1")));
        assertThat(enrolments.get(id("ines")).agreed()).isTrue();
    }
}
