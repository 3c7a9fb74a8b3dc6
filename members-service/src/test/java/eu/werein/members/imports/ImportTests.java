package eu.werein.members.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.werein.members.imports.ImportRefused.Reason;
import eu.werein.members.imports.ImportState.Committed;
import eu.werein.members.imports.ImportState.Committing;
import eu.werein.members.imports.ImportState.Undone;
import eu.werein.members.imports.mapping.Mapping;
import eu.werein.members.imports.mapping.Preset;
import eu.werein.members.imports.reading.Layout;
import eu.werein.platform.sheets.SheetFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ImportTests {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Plan PLAN =
            new Plan("p-1", "hash", NOW, new Plan.Counts(2, 1, 1, 0, 0, 0, 0));
    private static final Approach APPROACH =
            new Approach(Preset.OTHER, new Mapping(Map.of()), true);

    private final Import begun =
            Import.begin(
                    new ImportId("i-1"),
                    new SourceFile(
                            "f-1",
                            "members.csv",
                            100,
                            new Layout(SheetFormat.CSV, "UTF-8", ',', 1),
                            4,
                            List.of()),
                    APPROACH,
                    NOW,
                    "account");
    private final Import planned = begun.planned(PLAN);
    private final Import committed =
            planned.commit("hash", NOW)
                    .advance(
                            List.of(
                                    RowOutcome.CREATED,
                                    RowOutcome.CONFLICT,
                                    RowOutcome.UPDATED,
                                    RowOutcome.NONE))
                    .finish(NOW);

    private static void refuses(Reason reason, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @Test
    void onlyThePlanThatWasSeenIsCarriedOut() {
        refuses(Reason.PLAN_CHANGED, () -> planned.commit("another", NOW));
        refuses(Reason.NOT_OPEN, () -> begun.commit("hash", NOW));
        assertThat(planned.commit("hash", NOW).state()).isInstanceOf(Committing.class);
    }

    @Test
    void askingTwiceForTheSameIsNoRefusal() {
        assertThat(committed.commit("hash", NOW)).isEqualTo(committed);
        Import undone = committed.undo(NOW).finish(NOW);
        assertThat(undone.undo(NOW)).isEqualTo(undone);
    }

    @Test
    void outcomesAreCountedRowByRow() {
        assertThat(committed.state()).isEqualTo(new Committed(PLAN, new Outcome(1, 1, 1), NOW));
        Import undone =
                committed
                        .undo(NOW)
                        .advance(List.of(RowOutcome.UNDONE, RowOutcome.CONFLICT, RowOutcome.KEPT))
                        .finish(NOW);
        assertThat(undone.state())
                .isInstanceOfSatisfying(
                        Undone.class,
                        state -> assertThat(state.reverted()).isEqualTo(new Reverted(1, 1)));
    }

    @Test
    void whatWasCommittedCanBeTakenBackForThirtyDays() {
        assertThat(committed.undo(NOW.plus(Import.UNDO)).state().busy()).isTrue();
        refuses(
                Reason.UNDO_OVER,
                () -> committed.undo(NOW.plus(Import.UNDO).plus(Duration.ofSeconds(1))));
        refuses(Reason.NOT_OPEN, () -> planned.undo(NOW));
    }

    @Test
    void anotherMappingBeginsAnotherAttemptUntilItIsCarriedOut() {
        Import again = planned.map(APPROACH);
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(again.state().wireName()).isEqualTo("reading");
        assertThat(begun.failed("empty", Map.of()).map(APPROACH).state().busy()).isTrue();
        refuses(Reason.NOT_OPEN, () -> begun.map(APPROACH));
        refuses(Reason.NOT_OPEN, () -> committed.map(APPROACH));
    }

    @Test
    void aPlanThatComesTooLateChangesNothing() {
        assertThat(committed.planned(PLAN)).isEqualTo(committed);
        assertThat(planned.failed("empty", Map.of())).isEqualTo(planned);
    }

    @Test
    void whatHasServedIsForgottenInTime() {
        assertThat(planned.forgettable(NOW.plus(Import.PATIENCE))).isFalse();
        assertThat(planned.forgettable(NOW.plus(Import.PATIENCE).plusSeconds(1))).isTrue();
        assertThat(committed.forgettable(NOW.plus(Import.UNDO))).isFalse();
        assertThat(committed.forgettable(NOW.plus(Import.UNDO).plusSeconds(1))).isTrue();
        assertThat(planned.commit("hash", NOW).forgettable(NOW.plus(Import.UNDO).plusSeconds(1)))
                .as("never while it is carried out")
                .isFalse();
        Import forgotten = committed.forget();
        assertThat(forgotten.file().name()).isEmpty();
        assertThat(forgotten.state()).isEqualTo(committed.state());
    }
}
