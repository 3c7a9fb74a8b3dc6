package eu.werein.members.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.members.Bound;
import eu.werein.members.MembersService;
import eu.werein.platform.access.Role;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/** A coordinator of a partner of her own who brings files. */
final class Importing {

    static final RunningService SERVICE = MembersService.shared();

    final PartnerId partner = SERVICE.partner();
    final String path = "/api/partners/" + partner + "/imports";
    final Client coordinator = SERVICE.as(partner, Role.COORDINATOR);

    /** A template of three columns. */
    static byte[] people(String... rows) {
        return ("Family name,Given name,E-mail,City,Newsletter (yes/no)\n"
                        + String.join("\n", rows))
                .getBytes(StandardCharsets.UTF_8);
    }

    Answer upload(byte[] file) {
        return upload("members.csv", file);
    }

    Answer upload(String name, byte[] file) {
        Answer answer = coordinator.upload(path, name, file);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer;
    }

    /** The import as it is when its plan is there. */
    Answer plan(byte[] file) {
        return awaitState(upload(file).text("/id"), "planned");
    }

    Answer commit(byte[] file) {
        return commit(plan(file));
    }

    Answer commit(Answer planned) {
        askToCommit(planned);
        return awaitState(planned.text("/id"), "committed");
    }

    void askToCommit(Answer planned) {
        Answer asked =
                coordinator.post(
                        path + "/" + planned.text("/id") + "/commit",
                        "{\"planHash\":\"" + planned.text("/plan/hash") + "\"}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
    }

    Answer undo(String id) {
        assertThat(coordinator.post(path + "/" + id + "/undo", "{}").status()).isEqualTo(202);
        return awaitState(id, "undone");
    }

    Answer get(String id) {
        return coordinator.get(path + "/" + id);
    }

    Answer awaitState(String id, String state) {
        Answer answer = awaitRest(id, state);
        assertThat(answer.text("/state")).as(answer.body()).isEqualTo(state);
        return answer;
    }

    Answer awaitFailure(String id) {
        return awaitRest(id, "failed");
    }

    private Answer awaitRest(String id, String state) {
        AtomicReference<Answer> last = new AtomicReference<>();
        await().atMost(RunningService.SOON)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> {
                            last.set(get(id));
                            return List.of(state, "failed").contains(last.get().text("/state"));
                        });
        return last.get();
    }

    List<JsonNode> rows(String id, String query) {
        return coordinator.get(path + "/" + id + "/rows" + query).items();
    }

    /** The register as it stands in the store, but for what only its machinery needs. */
    List<Document> register() {
        return stored().stream()
                .map(
                        member -> {
                            Document bare = new Document(member);
                            List.of("version", "sequence", "answers", "outbox", "unsent")
                                    .forEach(bare::remove);
                            return bare;
                        })
                .toList();
    }

    List<Document> stored() {
        return Bound.to(
                partner.value(),
                () ->
                        SERVICE.bean(PartnerDatabases.class)
                                .collection("members")
                                .find()
                                .sort(new Document("_id", 1))
                                .into(new ArrayList<>()));
    }

    /** Those of whom something is known. */
    List<Document> people() {
        return register().stream()
                .filter(member -> !"erased".equals(member.getString("state")))
                .toList();
    }
}
