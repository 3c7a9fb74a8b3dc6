package eu.werein.events.gatherings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.EventsService;
import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules that nobody should have to reckon, for a gathering that begins on Thursday 5 March 2099.
 */
@TestInstance(Lifecycle.PER_CLASS)
class MalformedRulesIT {

    private static final RunningService SERVICE = EventsService.shared();
    private static final String DATE = "2099-03-05";

    private final PartnerId host = SERVICE.partner();
    private final Client who = SERVICE.as(host, Role.ORGANISER);

    static Stream<Arguments> rules() {
        return Stream.of(
                        refused("rule-endless", "FREQ=DAILY", "FREQ=YEARLY;INTERVAL=99"),
                        refused(
                                "rule-too-many",
                                "FREQ=DAILY;COUNT=1001",
                                "FREQ=DAILY;COUNT=2147483648",
                                "FREQ=DAILY;COUNT=9223372036854775808",
                                "FREQ=DAILY;UNTIL=21090305"),
                        refused(
                                "rule-too-far",
                                "FREQ=YEARLY;COUNT=1000",
                                "FREQ=YEARLY;INTERVAL=99;COUNT=2",
                                "FREQ=MONTHLY;BYDAY=5TH;BYMONTHDAY=5;COUNT=1000",
                                "FREQ=DAILY;UNTIL=99991231"),
                        refused(
                                "rule-begins-outside",
                                "FREQ=DAILY;UNTIL=20990304",
                                "FREQ=DAILY;UNTIL=00000101",
                                "FREQ=YEARLY;BYMONTHDAY=31;BYDAY=53MO;UNTIL=21090101",
                                "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2"),
                        refused(
                                "rule-unsupported",
                                "FREQ=SECONDLY;COUNT=2",
                                "FREQ=MINUTELY;UNTIL=20990401",
                                "FREQ=HOURLY;INTERVAL=1;COUNT=2",
                                "FREQ=WEEKLY;BYSECOND=0,1,2;COUNT=2",
                                "FREQ=MONTHLY;BYSETPOS=1;COUNT=2",
                                "FREQ=YEARLY;BYYEARDAY=366;COUNT=2",
                                "FREQ=DAILY;INTERVAL=0;COUNT=2",
                                "FREQ=DAILY;INTERVAL=999999999;COUNT=2",
                                "FREQ=DAILY;COUNT=-1"),
                        refused(
                                "rule-malformed",
                                "",
                                "=",
                                "FREQ",
                                "FREQ=",
                                "FREQ=DAILY;COUNT=2;",
                                "FREQ=DAILY;COUNT=2;COUNT=2",
                                "FREQ=DAILY;COUNT=2\\r\\nRRULE:FREQ=DAILY",
                                "FREQ=DAILY;COUNT=2\\u0000",
                                "FREQ=DAILY;COUNT=\\u0662",
                                "FREQ=DAILY;INTERVAL=99999999999;COUNT=2",
                                "FREQ=WEEKLY;BYDAY=" + "MO,".repeat(200) + "MO;COUNT=2"))
                .flatMap(List::stream);
    }

    private static List<Arguments> refused(String code, String... rules) {
        return Stream.of(rules).map(rule -> Arguments.of(rule, code)).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleThatCannotBeReckonedPlansNothing(String rule, String code) {
        String key = UUID.randomUUID().toString();

        long began = System.nanoTime();
        Answer refused = plan(key, rule);
        Duration took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.defects()).containsExactly("/rule " + code);
        assertThat(took).isLessThan(Duration.ofSeconds(1));
        assertThat(plan(key, "FREQ=DAILY;COUNT=2").status()).isEqualTo(201);
    }

    private Answer plan(String key, String rule) {
        return who.post(
                "/api/partners/" + host + "/gatherings",
                GatheringBodies.body("Rencontre", "partner", DATE, '"' + rule + '"'),
                "Idempotency-Key",
                key);
    }
}
