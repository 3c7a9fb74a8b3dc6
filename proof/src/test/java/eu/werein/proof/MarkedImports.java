package eu.werein.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Marked women on every way of an import and of the register, the ways on which something is
 * refused above all: in cells, headers, file names, queries and keys.
 */
final class MarkedImports {

    private static final int MEGABYTE = 1 << 20;
    private static final Map<String, String> PATCH =
            Map.of("Content-Type", "application/merge-patch+json");

    private final Imports imports;
    private final Api coordinator;
    private final List<Api> doors;
    private final String partner;
    private final String mark;

    MarkedImports(RunningFederation federation, String partner, String mark) {
        this.partner = "/api/partners/" + partner;
        this.mark = mark;
        this.coordinator = federation.as(federation.coordinator(partner));
        this.imports = new Imports(coordinator, partner);
        this.doors = List.of(coordinator, coordinator.at(federation.origin("members-service")));
    }

    void goThroughEverything() {
        String id = imports.planned(mark + ".csv", new Spreadsheet(mark, 12));
        look(id);
        misuse(id);
        assertThat(imports.commit(id).status()).isEqualTo(202);
        imports.awaitState(id, "committed");
        look(id);
        workOn(membersOf(id));
        assertThat(imports.undo(id).status()).isEqualTo(202);
        imports.awaitState(id, "undone");
        look(id);
        refuseFiles();
    }

    private List<JsonNode> membersOf(String id) {
        return Applicants.all(coordinator, partner + "/members?limit=50&import=" + id);
    }

    private void look(String id) {
        String own = partner + "/imports/" + id;
        for (Api door : doors) {
            for (String path :
                    List.of(
                            partner + "/imports",
                            own,
                            own + "/rows",
                            own + "/rows?disposition=create",
                            own + "/annotated?only=all&language=fr",
                            partner + "/members?q=" + mark,
                            partner + "/members?import=" + id,
                            partner + "/members/duplicates",
                            partner + "/members/export?format=csv&language=fr",
                            partner + "/members/export?format=xlsx&language=nl")) {
                assertThat(door.get(path).status()).as(path).isEqualTo(200);
            }
        }
    }

    private void misuse(String id) {
        String own = partner + "/imports/" + id;
        for (Api door : doors) {
            refused(door.get(partner + "/imports/" + mark));
            refused(door.get(partner + "/imports?cursor=" + mark));
            refused(door.get(own + "/rows?disposition=" + mark));
            refused(door.get(own + "/rows?cursor=" + mark));
            refused(door.get(own + "/annotated?language=" + mark));
            refused(door.post(own + "/commit", Map.of("planHash", mark)));
            refused(door.post(own + "/commit", Map.of(mark, mark)));
            refused(door.post(own + "/undo", Map.of(mark, mark)));
            refused(
                    door.post(
                            own + "/mapping",
                            Map.of("mapping", List.of(Map.of("field", mark, "value", mark)))));
            refused(
                    door.post(
                            own + "/commit",
                            Map.of("planHash", "x"),
                            Map.of("Idempotency-Key", mark + " " + mark)));
        }
    }

    private void workOn(List<JsonNode> members) {
        assertThat(members).hasSizeGreaterThan(2);
        String first = partner + "/members/" + members.get(0).path("id").asString();
        Answer whole = coordinator.get(first);
        String tag = whole.headers().firstValue("ETag").orElseThrow();
        Optional<Object> change =
                Optional.of(
                        Map.of(
                                "city",
                                mark,
                                "skills",
                                List.of(mark),
                                "business",
                                Map.of("name", mark + " SARL", "trade", mark)));
        assertThat(patch(first, change, Map.of("If-Match", tag)).status()).isEqualTo(200);
        refused(patch(first, change, Map.of("If-Match", tag)));
        refused(patch(first, change, Map.of()));
        refused(patch(first, Optional.of(Map.of(mark, mark)), Map.of("If-Match", tag)));
        refused(
                patch(
                        first,
                        Optional.of(
                                Map.of(
                                        "email", mark + " at nowhere",
                                        "phone", mark,
                                        "birthDate", mark)),
                        Map.of(
                                "If-Match",
                                coordinator
                                        .get(first)
                                        .headers()
                                        .firstValue("ETag")
                                        .orElseThrow())));
        coordinator.get(first + "/history");
        JsonNode second = members.get(1);
        Answer merged =
                coordinator.post(
                        first + "/merge",
                        Map.of(
                                "otherId",
                                second.path("id").asString(),
                                "otherVersion",
                                second.path("version").asLong(),
                                "take",
                                List.of("email")),
                        Map.of(
                                "If-Match",
                                coordinator.get(first).headers().firstValue("ETag").orElseThrow()));
        assertThat(merged.status()).as(merged.body()).isEqualTo(200);
        refused(coordinator.post(first + "/merge", Map.of("otherId", mark)));
        refused(coordinator.post(first + "/renewal", Map.of("paidUntil", mark)));
        coordinator.post(
                partner + "/members/invitations/preview", Map.of("filter", Map.of("q", mark)));
        refused(coordinator.post(partner + "/members/invitations", Map.of("filter", mark)));
    }

    private Answer patch(String path, Optional<Object> body, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(PATCH);
        all.putAll(headers);
        return coordinator.send("PATCH", path, body, all);
    }

    private void refuseFiles() {
        String line = mark + "," + mark + "\n";
        String header = "Family name,Given name\n";
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("leeg.csv", new byte[0]);
        files.put("kop.csv", header.getBytes(StandardCharsets.UTF_8));
        files.put(
                "geenkop.csv", (mark + ";" + mark + "\n" + line).getBytes(StandardCharsets.UTF_8));
        files.put(
                "dubbel.csv",
                ("Family name,Family name," + mark + "," + mark + "\n" + line)
                        .getBytes(StandardCharsets.UTF_8));
        files.put("beeld.png", ("\u0089PNG\r\n" + mark).getBytes(StandardCharsets.ISO_8859_1));
        files.put("nul.csv", (header + mark + "\0," + line).getBytes(StandardCharsets.UTF_8));
        files.put("gemengd.csv", mixed(header + line));
        files.put(
                "regel.csv",
                (header + line.strip().repeat(200_000)).getBytes(StandardCharsets.UTF_8));
        files.put("rijen.csv", (header + line.repeat(100_001)).getBytes(StandardCharsets.UTF_8));
        files.put("groot.csv", tooLarge(header + line));
        files.put(
                "oud.xls",
                ("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + mark)
                        .getBytes(StandardCharsets.ISO_8859_1));
        files.put("stuk.xlsx", ("PK\u0003\u0004" + mark).getBytes(StandardCharsets.ISO_8859_1));
        files.forEach(
                (name, bytes) -> {
                    for (Api door : doors) {
                        refused(door.upload(partner + "/imports", mark + name, bytes));
                    }
                });
        refused(
                coordinator.upload(
                        partner + "/imports",
                        "../" + mark + "\u0007.csv",
                        new byte[0],
                        Map.of("Idempotency-Key", UUID.randomUUID().toString())));
    }

    private static byte[] mixed(String text) {
        byte[] utf8 = (text + "é,é\n").getBytes(StandardCharsets.UTF_8);
        byte[] latin = "é,é\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(utf8, utf8.length + latin.length);
        System.arraycopy(latin, 0, all, utf8.length, latin.length);
        return all;
    }

    private static byte[] tooLarge(String text) {
        byte[] all = new byte[21 * MEGABYTE];
        Arrays.fill(all, (byte) 'a');
        byte[] start = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, all, 0, start.length);
        return all;
    }

    /** Refused as a mistake of the caller's, not as one of ours. */
    private static void refused(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
    }
}
