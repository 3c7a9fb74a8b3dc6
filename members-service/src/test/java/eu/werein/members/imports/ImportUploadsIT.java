package eu.werein.members.imports;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.Bound;
import eu.werein.platform.access.Role;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files on their way in, and what is kept of them. */
class ImportUploadsIT {

    private static final byte[] EVA = Importing.people("Maes,Eva,eva@example.org,Gent,");

    private final Importing importing = new Importing();

    private long kept(String collection) {
        return Bound.to(
                importing.partner.value(),
                () ->
                        Importing.SERVICE
                                .bean(PartnerDatabases.class)
                                .collection(collection)
                                .countDocuments());
    }

    private void nothingIsKept() {
        for (String collection :
                List.of("imports", "import-files", "import-pieces", "import-rows", "members")) {
            assertThat(kept(collection)).as(collection).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                        422, empty",
        "'Family name,Given name\n',                422, header-only",
        "'%PDF-1.7 and so on, which is no list\n',  415, wrong-type",
        "'Name,Vorname\nMaes,\u0000Eva\n',          422, not-text",
        "'Name,Name\nMaes,Eva\n',                   422, header-duplicate"
    })
    void aFileThatIsNoListIsRefusedAndLeavesNothing(String text, int status, String code) {
        Answer answer =
                importing.coordinator.upload(
                        importing.path, "x.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.text("/code")).isEqualTo(code);
        nothingIsKept();
    }

    @Test
    void aFileOfMoreThanTwentyMegabytesIsRefused() {
        byte[] large = new byte[22 * 1024 * 1024];
        java.util.Arrays.fill(large, (byte) 'a');
        assertThat(importing.coordinator.upload(importing.path, "x.csv", large).status())
                .isEqualTo(413);
        nothingIsKept();
    }

    @Test
    void aFileMayBeLargerThanWhatOtherOperationsRead() {
        byte[] many =
                Importing.people(
                        IntStream.range(0, 8_000)
                                .mapToObj(
                                        i ->
                                                "Peeters%05d,An,an%05d@example.org,Gent,"
                                                        .formatted(i, i))
                                .toArray(String[]::new));
        assertThat(many.length).isGreaterThan(256 * 1024);
        Answer planned = importing.plan(many);
        assertThat(planned.json().at("/plan/create").asInt()).isEqualTo(8_000);
        String rows = importing.path + "/" + planned.text("/id") + "/rows?limit=150";
        Answer page = importing.coordinator.get(rows);
        Answer next = importing.coordinator.get(rows + "&cursor=" + page.text("/next"));
        assertThat(next.items().getFirst().path("row").asInt())
                .as("pages go on across chunks without a gap")
                .isEqualTo(page.items().getLast().path("row").asInt() + 1);
        assertThat(next.items()).hasSize(150);
    }

    @Test
    void aFormWithoutAFileIsRefused() {
        Answer json = importing.coordinator.post(importing.path, "{}");
        assertThat(json.status()).isEqualTo(415);
        nothingIsKept();
    }

    @Test
    void theSameKeyWithTheSameFileIsOneImport() {
        Answer first = importing.coordinator.upload(importing.path, "a.csv", EVA, KEY, "k-1");
        Answer again = importing.coordinator.upload(importing.path, "a.csv", EVA, KEY, "k-1");
        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        assertThat(kept("imports")).isEqualTo(1);
        assertThat(kept("import-files")).isEqualTo(1);
        Answer other =
                importing.coordinator.upload(
                        importing.path, "a.csv", Importing.people("Noel,Lea,,,"), KEY, "k-1");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("/code")).isEqualTo("idempotency-key-reused");
    }

    private static final String KEY = "Idempotency-Key";

    @Test
    void anotherMappingMakesAnotherPlan() {
        byte[] strange = "Wie,Wer\nMaes,Eva\n".getBytes(StandardCharsets.UTF_8);
        String id = importing.upload(strange).text("/id");
        Answer failed = importing.awaitFailure(id);
        assertThat(failed.text("/failure/code")).isEqualTo("names-missing");
        assertThat(failed.json().path("columns").size()).isEqualTo(2);
        String mapping = importing.path + "/" + id + "/mapping";
        assertThat(importing.coordinator.post(mapping, "{\"mapping\":[]}").status()).isEqualTo(422);
        Answer mapped =
                importing.coordinator.post(
                        mapping,
                        """
                        {"mapping":[{"field":"familyName","column":0,"value":null},
                                    {"field":"givenName","column":1,"value":null},
                                    {"field":"city","column":null,"value":"Gent"}]}
                        """);
        assertThat(mapped.status()).as(mapped.body()).isEqualTo(202);
        Answer planned = importing.awaitState(id, "planned");
        assertThat(importing.rows(id, "").getFirst().path("name").asString()).isEqualTo("Eva Maes");
        importing.commit(planned);
        assertThat(importing.coordinator.post(mapping, "{\"mapping\":[]}").status()).isIn(409, 422);
        Answer next = importing.plan(strange);
        assertThat(next.json().path("mappingRemembered").asBoolean()).isTrue();
        assertThat(next.json().at("/plan/skip").asInt()).isEqualTo(1);
    }

    @Test
    void onlyCoordinatorsOfThePartnerBringFiles() {
        String id = importing.plan(EVA).text("/id");
        PartnerId partner = importing.partner;
        Client member = Importing.SERVICE.as(partner, Role.MEMBER);
        Client trainer = Importing.SERVICE.as(partner, Role.TRAINER);
        Client stranger = Importing.SERVICE.as(Importing.SERVICE.partner(), Role.COORDINATOR);
        Client nobody = Importing.SERVICE.client();
        for (Client who : List.of(member, trainer, stranger)) {
            assertThat(who.upload(importing.path, "a.csv", EVA).status()).isEqualTo(403);
            for (String path : List.of("", "/" + id, "/" + id + "/rows", "/" + id + "/annotated")) {
                assertThat(who.get(importing.path + path).status()).as(path).isEqualTo(403);
            }
            for (String step : List.of("/commit", "/undo", "/mapping")) {
                assertThat(who.post(importing.path + "/" + id + step, "{}").status())
                        .isEqualTo(403);
            }
        }
        assertThat(nobody.get(importing.path).status()).isEqualTo(401);
        assertThat(
                        importing
                                .coordinator
                                .as(TestTokens.of("somebody-else"))
                                .get(importing.path)
                                .status())
                .isEqualTo(403);
    }

    @Test
    void anotherPlanThanTheOneThatWasSeenIsNotCarriedOut() {
        Answer planned = importing.plan(EVA);
        Answer refused =
                importing.coordinator.post(
                        importing.path + "/" + planned.text("/id") + "/commit",
                        "{\"planHash\":\"another\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/code")).isEqualTo("plan-changed");
        assertThat(importing.people()).isEmpty();
    }

    @Test
    void aDiscardedImportLeavesNothing() {
        String id = importing.plan(EVA).text("/id");
        assertThat(importing.coordinator.send("DELETE", importing.path + "/" + id, "").status())
                .isEqualTo(204);
        nothingIsKept();
        String done = importing.commit(EVA).text("/id");
        Answer refused = importing.coordinator.send("DELETE", importing.path + "/" + done, "");
        assertThat(refused.status()).isEqualTo(409);
    }

    @Test
    void whatHasServedIsForgotten() {
        Answer committed = importing.commit(EVA);
        purge(Duration.ofDays(29));
        assertThat(kept("import-rows")).isEqualTo(1);
        purge(Duration.ofDays(31));
        for (String collection : List.of("import-rows", "import-files", "import-pieces")) {
            assertThat(kept(collection)).as(collection).isZero();
        }
        Answer remains = importing.get(committed.text("/id"));
        assertThat(remains.text("/fileName")).isEmpty();
        assertThat(remains.json().path("columns").size()).isZero();
        assertThat(remains.json().at("/outcome/created").asInt()).isEqualTo(1);
        importing.plan(Importing.people("Noel,Lea,,,"));
        purge(Duration.ofDays(8));
        assertThat(kept("imports")).isEqualTo(1);
        assertThat(importing.people()).hasSize(1);
    }

    @Test
    void progressIsToldUntilTheImportIsAtRest() {
        Answer planned = importing.plan(EVA);
        String events =
                importing
                        .coordinator
                        .get(importing.path + "/" + planned.text("/id") + "/progress")
                        .body();
        assertThat(events).contains("event:progress").contains("\"state\":\"planned\"");
    }

    @Test
    void theAnnotatedCopySaysWhatIsWrong() {
        String id =
                importing
                        .plan(Importing.people("Maes,Eva,eva@example.org,,", "Noel,Lea,none,,"))
                        .text("/id");
        String rejects =
                importing
                        .coordinator
                        .get(importing.path + "/" + id + "/annotated?only=reject&language=en")
                        .body();
        assertThat(rejects.lines().toList()).hasSize(2).last().asString().contains("Noel,Lea,none");
        String all =
                importing
                        .coordinator
                        .get(importing.path + "/" + id + "/annotated?language=en")
                        .body();
        assertThat(all.lines().toList()).hasSize(3);
        assertThat(
                        importing
                                .coordinator
                                .get(importing.path + "/example?format=csv&language=gl")
                                .body())
                .isNotBlank();
    }

    private void purge(Duration later) {
        Clock then = Clock.offset(Clock.systemUTC(), later);
        Imports imports = Importing.SERVICE.bean(Imports.class);
        Uploads uploads = Importing.SERVICE.bean(Uploads.class);
        Bound.to(
                importing.partner.value(),
                () -> {
                    new ForgetServed(
                                    imports,
                                    uploads,
                                    Importing.SERVICE.bean(ForgetImport.class),
                                    then)
                            .forget();
                    return new Document();
                });
    }
}
