package eu.werein.federation.partners.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.werein.federation.partners.Change;
import eu.werein.federation.partners.PartnerFixture;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.outbox.DomainEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PartnerContractTests {

    private static final Path CONTRACTS = Path.of("contracts");
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void everyChangeKeepsTheContract() throws Exception {
        for (Change change :
                List.of(
                        PartnerFixture.provisioning(),
                        PartnerFixture.activated(),
                        PartnerFixture.suspended(),
                        PartnerFixture.resumed())) {
            assertThat(change.events()).hasSize(1);
            DomainEvent told = PartnerContract.told(change.events().getFirst());
            assertThat(told.topic()).isEqualTo("federation.partner.v1");
            assertThat(told.type()).isEqualTo("federation.partner-changed.v1");
            assertThat(schema().validate(data(told), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void tellsWhatTheExampleTells() throws Exception {
        JsonNode example = JSON.readTree(read("federation.partner-changed.v1.json"));
        DomainEvent told = PartnerContract.told(PartnerFixture.activated().events().getFirst());

        assertThat(JSON.readTree(data(told))).isEqualTo(example);
        assertThat(schema().validate(example.toString(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void tellsTheStateAfterTheChange() {
        assertThat(state(PartnerFixture.provisioning())).isEqualTo("provisioning");
        assertThat(state(PartnerFixture.activated())).isEqualTo("active");
        assertThat(state(PartnerFixture.suspended())).isEqualTo("suspended");
        assertThat(state(PartnerFixture.resumed())).isEqualTo("active");
    }

    private static String state(Change change) {
        DomainEvent told = PartnerContract.told(change.events().getFirst());
        return JSON.readTree(data(told)).get("state").stringValue();
    }

    private static String data(DomainEvent told) {
        return EventJson.write(Objects.requireNonNull(told.data()));
    }

    private static Schema schema() throws Exception {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read("federation.partner-changed.v1.schema.json"), InputFormat.JSON);
    }

    private static String read(String file) throws Exception {
        return Files.readString(CONTRACTS.resolve(file));
    }
}
