package eu.werein.members.enrolments.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.hosted.Hosted;
import eu.werein.members.hosted.InMemoryTitles;
import eu.werein.members.hosted.Titles;
import eu.werein.members.person.Language;
import eu.werein.platform.messaging.EventHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the producer's own examples. */
class KeepTitlesTests {

    private static final Hosted CYCLE = Hosted.cycle(TrainingContracts.HOST, "cycle-1");

    private final Titles titles = new InMemoryTitles();
    private final EventHandler keep = EnrolmentSubscriptions.keep(titles);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "training.cycle-published.v1",
                "training.cycle-changed.v1",
                "training.cycle-enrolling.v1",
                "training.cycle-announced.v1",
                "training.cycle-running.v1",
                "training.cycle-completed.v1",
                "training.cycle-cancelled.v1"
            })
    void whateverIsToldOfACycleTellsItsTitle(String type) {
        var told = TrainingContracts.example(type, "cycle-1", 3);
        assertThat(keep.concerns(told)).isTrue();
        keep.on(told);
        assertThat(titles.find(CYCLE)).isPresent();
    }

    @Test
    void aTitleIsKeptInEachLanguageThatItIsToldIn() {
        keep.on(TrainingContracts.example("training.cycle-published.v1", "cycle-1", 3));
        assertThat(titles.find(CYCLE).orElseThrow().toldIn(Language.FR)).isEqualTo("Oser vendre");
        assertThat(titles.find(CYCLE).orElseThrow().toldIn(Language.NL))
                .isEqualTo("Durven verkopen");
    }
}
