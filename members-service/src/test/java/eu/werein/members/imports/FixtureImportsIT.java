package eu.werein.members.imports;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.testing.Client.Answer;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files that the six partners bring, from the upload to the undo. */
class FixtureImportsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Importing importing = new Importing();

    private static byte[] bytes(String name) {
        try (var stream = FixtureImportsIT.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream).readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "helloasso-be-mompreneurs.csv",
                "galette-fr-lincubacteur.csv",
                "civicrm-es-emprendedoras.csv",
                "hitobito-de-uni-saarland.csv",
                "template-es-uvigo.xlsx",
                "template-fr-eleo-conseil.csv"
            })
    void theFilePlansAsExpectedIsCommittedFoundAgainAndUndone(String name) {
        JsonNode expected = JSON.readTree(bytes("expected.json")).path(name);
        Answer planned =
                importing.awaitState(importing.upload(name, bytes(name)).text("/id"), "planned");
        assertThat(planned.text("/preset")).isEqualTo(expected.path("preset").asString());
        assertThat(planned.json().path("rows").asInt()).isEqualTo(expected.path("rows").asInt());
        for (String count : java.util.List.of("create", "skip", "reject")) {
            assertThat(planned.json().at("/plan/" + count).asInt())
                    .as(count)
                    .isEqualTo(expected.path(count).asInt());
        }
        assertThat(planned.json().at("/plan/update").asInt()).isZero();
        if (expected.has("bulkMailRefusals")) {
            assertThat(planned.json().at("/plan/bulkMailRefusals").asInt())
                    .isEqualTo(expected.path("bulkMailRefusals").asInt());
        }

        Answer committed = importing.commit(planned);
        int created = expected.path("create").asInt();
        assertThat(committed.json().at("/outcome/created").asInt()).isEqualTo(created);
        assertThat(committed.json().at("/outcome/conflicts").asInt()).isZero();
        assertThat(committed.json().at("/progress/done").asInt())
                .isEqualTo(committed.json().at("/progress/total").asInt())
                .isEqualTo(expected.path("rows").asInt());
        assertThat(importing.people()).hasSize(created);

        Answer again =
                importing.awaitState(importing.upload(name, bytes(name)).text("/id"), "planned");
        assertThat(again.json().at("/plan/create").asInt()).isZero();
        assertThat(again.json().at("/plan/update").asInt())
                .as(() -> importing.rows(again.text("/id"), "?disposition=update").toString())
                .isZero();
        assertThat(again.json().at("/plan/reject").asInt())
                .isEqualTo(expected.path("reject").asInt());
        assertThat(again.json().path("mappingRemembered").asBoolean()).isTrue();

        Answer undone = importing.undo(committed.text("/id"));
        assertThat(undone.json().at("/undo/reverted").asInt()).isEqualTo(created);
        assertThat(undone.json().at("/undo/kept").asInt()).isZero();
        assertThat(importing.people()).isEmpty();
        assertThat(importing.register()).hasSize(created);
    }
}
