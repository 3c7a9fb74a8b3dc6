package eu.werein.proof.checks;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.proof.checks.Aggregate.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogChecksTests {

    private final History history = History.good();

    @Test
    void aGoodHistoryIsGreen() {
        assertThat(history.red()).isEmpty();
    }

    @Test
    void anEventThatIsToldAgainIsTheSameEvent() {
        history.tell(Kind.APPLICATION, "ana", 1);
        history.tell(Kind.APPLICATION, "ana", 2);
        assertThat(history.red()).isEmpty();
    }

    @Test
    void anEventThatLeftItsOutboxMustBeInTheLog() {
        history.forget(event -> event.id().equals("es-uvigo:ana:2"));
        assertThat(history.red()).containsExactly("lost-write");
    }

    @Test
    void anEventThatStillWaitsIsNotLost() {
        history.forget(event -> event.id().equals("es-uvigo:m1:1"));
        history.replace(
                "m1",
                new Aggregate(
                        History.PARTNER,
                        Kind.MEMBER,
                        "m1",
                        1,
                        1,
                        List.of(1L),
                        "active",
                        "ana@" + History.HOST,
                        ""));
        assertThat(history.red()).isEmpty();
    }

    @Test
    void oneIdMustNotSayTwoThings() {
        history.tell(Kind.APPLICATION, 0, "es-uvigo:ana", 2, "says something else");
        assertThat(history.red()).containsExactly("duplicate");
    }

    @Test
    void anEventMustNotComeAfterALaterOne() {
        history.forget(event -> event.id().equals("es-uvigo:ana:1"));
        history.tell(Kind.APPLICATION, "ana", 1);
        assertThat(history.red()).containsExactly("nonmonotonic");
    }

    @Test
    void anEventMustHaveBeenBorn() {
        history.tell(Kind.APPLICATION, "ana", 3);
        assertThat(history.red()).containsExactly("aborted-read");
    }

    @Test
    void anEventOfNobodyIsNotBorn() {
        history.tell(Kind.MEMBER, "nobody", 1);
        assertThat(history.red()).containsExactly("aborted-read");
    }

    @Test
    void nothingIsSkipped() {
        history.replace(
                "ana",
                new Aggregate(
                        History.PARTNER,
                        Kind.APPLICATION,
                        "ana",
                        4,
                        4,
                        List.of(3L),
                        "approved",
                        "ana@" + History.HOST,
                        "m1"));
        history.tell(Kind.APPLICATION, "ana", 4);
        assertThat(history.red()).containsExactly("skipped");
    }

    @Test
    void aPlaceKeepsItsRecord() {
        Told first = history.log.getFirst();
        history.earlier.add(
                new Told(
                        first.topic(),
                        first.partition(),
                        first.offset(),
                        "es-uvigo:other",
                        first.id(),
                        first.partner(),
                        first.sequence(),
                        first.type(),
                        first.content()));
        assertThat(history.red()).containsExactly("inconsistent-offsets");
    }

    @Test
    void whatWasReadOnceDoesNotVanish() {
        history.earlier.add(history.tell(Kind.APPLICATION, "ana", 2));
        history.log.removeLast();
        assertThat(history.red()).containsExactly("inconsistent-offsets");
    }

    @Test
    void aKeyStaysInItsPartition() {
        history.tell(Kind.APPLICATION, 1, "es-uvigo:ana", 2, "says 2");
        assertThat(history.red()).containsExactly("inconsistent-offsets");
    }
}
