package eu.werein.events.answers;

import eu.werein.platform.seats.Allocator;
import eu.werein.platform.seats.Publication;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.Secrets;
import java.time.Instant;
import java.time.ZoneId;

/** An evening for two in March, that people answer to in February. */
final class AnswerFixture {

    static final Instant NOW = Instant.parse("2027-02-01T08:00:00Z");
    static final Instant START = Instant.parse("2027-03-04T17:00:00Z");
    static final Secrets SECRETS = new Secrets(new byte[Secrets.KEY_BYTES], null);
    static final Setting SETTING = new Setting(1, 2, START, ZoneId.of("Europe/Brussels"), null);

    private AnswerFixture() {}

    static SeatPlan published(Setting setting) {
        return switch (Allocator.publish(setting.rules(), NOW)) {
            case Publication.Done(var plan, var _) -> plan;
            case Publication.Refused _ -> throw new AssertionError("no floors, no refusal");
        };
    }
}
