package eu.werein.training.cycles.web;

import eu.werein.platform.seats.Floors;
import eu.werein.platform.seats.Order;
import eu.werein.platform.seats.SeatRules;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.web.Forms;
import eu.werein.training.cycles.Draws;
import eu.werein.training.cycles.messaging.SeatsData;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How seats are to be given.
 *
 * @param floors seats that are kept; none, unless told otherwise
 * @param floorsReleaseAt when floors keep nothing any more; when enrolment closes, unless told
 *     otherwise
 * @param offerHours how long an offer stands; 48, unless told otherwise
 * @param order by arrival, unless told otherwise
 */
@Schema(name = "CycleSeatsRequest")
record SeatsRequest(
        @NotNull(message = "required") @Min(value = 1, message = "range") @Max(value = SeatRules.LARGEST, message = "range") Integer capacity,
        @Valid @Nullable FloorsRequest floors,
        @Nullable Instant floorsReleaseAt,
        @NotNull(message = "required") Instant enrolmentClosesAt,
        @Min(value = 1, message = "range") @Max(value = 720, message = "range") @Nullable Integer offerHours,
        @Valid @Nullable OrderRequest order) {

    private static final int USUAL_HOURS = 48;
    private static final String COUNTRY = "[a-z]{2}";

    /**
     * Seats that are kept.
     *
     * @param seats by a partner's id, or a country's two letters in small
     */
    @Schema(name = "CycleFloorsRequest")
    record FloorsRequest(
            @Schema(allowableValues = {"partner", "country"})
                    @NotNull(message = "required") @Pattern(regexp = "partner|country", message = "invalid") String by,
            @NotNull(message = "required") @Size(max = 200, message = "length") Map<
                                    String,
                                    @NotNull(message = "required") @Min(value = 1, message = "range") @Max(value = SeatRules.LARGEST, message = "range") Integer>
                            seats) {

        private boolean isFor(String quota) {
            return quota.matches(by.equals("country") ? COUNTRY : PartnerId.PATTERN);
        }

        private Floors read() {
            return new Floors(Floors.Quota.valueOf(by.toUpperCase(Locale.ROOT)), seats);
        }
    }

    /**
     * Whose turn comes first.
     *
     * @param decidesAt when that is decided; none if by arrival
     */
    @Schema(name = "CycleOrderRequest")
    record OrderRequest(
            @Schema(allowableValues = {"arrival", "priority", "draw"})
                    @NotNull(message = "required") @Pattern(regexp = "arrival|priority|draw", message = "invalid") String by,
            @Nullable Instant decidesAt) {

        private Order read() {
            return switch (by) {
                case "priority" -> new Order.Priority(decision());
                case "draw" -> new Order.Draw(decision(), Draws.NO_SEED_YET);
                default -> new Order.Arrival();
            };
        }

        private Instant decision() {
            return millis(Objects.requireNonNull(decidesAt));
        }
    }

    static SeatsRequest of(SeatsData seats) {
        return new SeatsRequest(
                seats.capacity(),
                new FloorsRequest(seats.floors().by(), seats.floors().seats()),
                seats.floorsReleaseAt(),
                seats.enrolmentClosesAt(),
                seats.offerHours(),
                new OrderRequest(seats.order().by(), seats.order().decidesAt()));
    }

    /** What constraints on single fields cannot say. */
    void check(Forms.Findings findings) {
        if (isAfterClosing(floorsReleaseAt)) {
            findings.add("/seats/floorsReleaseAt", "after-closing");
        }
        if (floors != null && floors.by() != null && floors.seats() != null) {
            floors.seats().keySet().stream()
                    .filter(quota -> !floors.isFor(quota))
                    .forEach(quota -> findings.add("/seats/floors/seats", "quota-unknown"));
        }
        if (order != null && order.by() != null) {
            check(order, findings);
        }
    }

    private void check(OrderRequest asked, Forms.Findings findings) {
        boolean decided = !asked.by().equals("arrival");
        if (decided && asked.decidesAt() == null) {
            findings.add("/seats/order/decidesAt", "required");
        }
        if (!decided && asked.decidesAt() != null) {
            findings.add("/seats/order/decidesAt", "by-arrival");
        }
        if (isAfterClosing(asked.decidesAt())
                || (asked.decidesAt() != null && asked.decidesAt().equals(enrolmentClosesAt))) {
            findings.add("/seats/order/decidesAt", "after-closing");
        }
    }

    private boolean isAfterClosing(@Nullable Instant moment) {
        return moment != null && enrolmentClosesAt != null && moment.isAfter(enrolmentClosesAt);
    }

    /** The rules of a request that was checked; a draw has no seed yet. */
    SeatRules rules() {
        Instant closes = millis(enrolmentClosesAt);
        return new SeatRules(
                capacity,
                floors == null ? Floors.NONE : floors.read(),
                floorsReleaseAt == null ? closes : millis(floorsReleaseAt),
                closes,
                offerHours == null ? USUAL_HOURS : offerHours,
                order == null ? new Order.Arrival() : order.read());
    }

    /** What is stored has milliseconds. */
    private static Instant millis(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS);
    }
}
