package eu.werein.members.enrolments.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.enrolments.messaging.TrainingMessages.AnnouncedData;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads the producer's own examples. */
class FollowAnnouncementsTests {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private static ZonedDateTime brussels(String instant) {
        return Instant.parse(instant).atZone(BRUSSELS);
    }

    @Test
    void whatIsNearSaysWhenItBeginsThereAndToWhomItIsOpen() {
        AnnouncedData near =
                EventJson.read(
                        TrainingContracts.example(TrainingMessages.ANNOUNCED, "cycle-1", 3),
                        AnnouncedData.class);

        assertThat(near.begins()).isEqualTo(brussels("2027-03-04T17:00:00Z"));
        assertThat(near.openTo())
                .containsExactly(new PartnerId("be-mompreneurs"), new PartnerId("es-uvigo"));
    }

    @Test
    void theFirstSessionIsTheEarliest() {
        AnnouncedData near =
                new AnnouncedData(
                        List.of(session("2027-03-11T17:00:00Z"), session("2027-03-04T17:00:00Z")),
                        List.of());

        assertThat(near.begins()).isEqualTo(brussels("2027-03-04T17:00:00Z"));
    }

    private static TrainingMessages.SessionData session(String start) {
        return new TrainingMessages.SessionData(Instant.parse(start), BRUSSELS);
    }
}
