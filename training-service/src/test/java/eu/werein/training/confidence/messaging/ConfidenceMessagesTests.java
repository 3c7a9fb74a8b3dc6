package eu.werein.training.confidence.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.outbox.DomainEvent;
import eu.werein.platform.testing.Contracts;
import eu.werein.training.confidence.Sum;
import eu.werein.training.cycles.CycleFixture;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ConfidenceMessagesTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void aSumIsToldAsItsContractShows() {
        DomainEvent told =
                ConfidenceMessages.of(
                        CycleFixture.ID,
                        new Sum(5, new Sum.Totals(11, 12, 8), new Sum.Totals(18, 21, 15)));

        String data = EventJson.write(Objects.requireNonNull(told.data()));

        assertThat(Contracts.violations(told.type(), data)).isEmpty();
        assertThat(JSON.readTree(data)).isEqualTo(JSON.readTree(Contracts.example(told.type())));
    }
}
