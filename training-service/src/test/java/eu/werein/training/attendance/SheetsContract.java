package eu.werein.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.werein.platform.doors.Mark.Reason;
import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Request;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.cycles.CycleId;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a host's lists do, wherever they are kept. */
abstract class SheetsContract {

    private static final Instant AT = Instant.parse("2027-03-04T17:05:00Z");
    private static final Learner AN = new Learner(new PartnerId("be-mompreneurs"), "an");
    private static final Learner TWIN = new Learner(new PartnerId("es-uvigo"), "an");
    private static final CycleId CYCLE = new CycleId("cycle");
    private static final SheetId ID = new SheetId(CYCLE, "one");

    private final Sheets sheets = sheets();

    abstract Sheets sheets();

    /** Does it with the host bound. */
    abstract <T> T bound(Callable<T> work);

    private Sheet changed(UnaryOperator<Sheet> change) {
        return bound(() -> sheets.change(ID, Request.OURS, change));
    }

    @Test
    void aListIsEmptyAtFirst() {
        assertThat(bound(() -> sheets.find(ID))).isEqualTo(Sheet.empty(ID));
        assertThat(bound(() -> sheets.of(CYCLE))).isEmpty();
    }

    @Test
    void aListIsReadAsItWasWritten() {
        Sheet written =
                changed(
                        sheet ->
                                sheet.checkIn(AN, AT)
                                        .note(AN, false, Reason.LEFT_EARLY, AT)
                                        .note(TWIN, true, null, AT));

        assertThat(written.version()).isEqualTo(2);
        assertThat(bound(() -> sheets.find(ID))).isEqualTo(written);
    }

    @Test
    void aCycleHasTheListsOfItsSessions() {
        Sheet one = changed(sheet -> sheet.checkIn(AN, AT));
        bound(
                () ->
                        sheets.change(
                                new SheetId(new CycleId("other"), "one"),
                                Request.OURS,
                                sheet -> sheet.checkIn(AN, AT)));

        assertThat(bound(() -> sheets.of(CYCLE))).containsExactly(one);
    }

    @Test
    void aRequestCountsOnce() {
        Request request = new Request("key", "body");
        UnaryOperator<Sheet> note = sheet -> sheet.note(AN, true, null, AT);
        UnaryOperator<Sheet> other = sheet -> sheet.note(AN, false, Reason.LEFT_EARLY, AT);
        Sheet first = bound(() -> sheets.change(ID, request, note));

        assertThat(bound(() -> sheets.change(ID, request, other))).isEqualTo(first);
        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(
                        () -> bound(() -> sheets.change(ID, new Request("key", "other"), other)));
    }
}
