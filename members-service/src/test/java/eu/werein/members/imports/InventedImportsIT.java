package eu.werein.members.imports;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.Bound;
import eu.werein.members.consent.Consents;
import eu.werein.members.consent.Purpose;
import eu.werein.members.imports.files.ImportFiles;
import eu.werein.members.imports.files.ImportFiles.Expected;
import eu.werein.members.imports.files.ImportFiles.ImportFile;
import eu.werein.members.imports.files.Shape;
import eu.werein.members.imports.files.Traps;
import eu.werein.members.person.MemberId;
import eu.werein.platform.testing.Client.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Files of the same shapes with other people and other counts of each trap, made anew each time.
 */
class InventedImportsIT {

    private final Importing importing = new Importing();
    private final long seed = System.nanoTime();

    private static byte[] bytes(MemoryUpload upload) {
        try (InputStream stream = upload.open()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer plan(ImportFile file) {
        String name = file.upload().name();
        return importing.awaitState(
                importing.upload(name, bytes(file.upload())).text("/id"), "planned");
    }

    private long refusing(Purpose purpose) {
        List<MemberId> members =
                importing.people().stream()
                        .map(member -> new MemberId(member.getString("_id")))
                        .toList();
        Map<MemberId, Set<Purpose>> refusals =
                Bound.to(
                        importing.partner.value(),
                        () -> Importing.SERVICE.bean(Consents.class).refusals(members));
        return refusals.values().stream().filter(refused -> refused.contains(purpose)).count();
    }

    @ParameterizedTest
    @EnumSource
    void theFilePlansAsItWasMadeIsCommittedFoundAgainAndUndone(Shape shape) {
        Random random = new Random(seed);
        ImportFile file =
                new ImportFiles(seed)
                        .make(shape, 230 + random.nextInt(200), Traps.each(random.nextInt(9)));
        Expected expected = file.expected();
        importing.commit(Importing.people("Maes,Eva,eva@elsewhere.example,Gent,"));
        List<Document> before = importing.people();

        Answer planned = plan(file);
        assertThat(
                        List.of(
                                planned.json().at("/plan/create").asInt(),
                                planned.json().at("/plan/update").asInt(),
                                planned.json().at("/plan/skip").asInt(),
                                planned.json().at("/plan/reject").asInt(),
                                planned.json().at("/plan/bulkMailRefusals").asInt(),
                                planned.json().at("/plan/directoryRefusals").asInt()))
                .as("seed %d", seed)
                .containsExactly(
                        expected.create(),
                        0,
                        expected.skip(),
                        expected.reject(),
                        expected.bulkMailRefusals(),
                        expected.directoryRefusals());

        importing.commit(planned);
        assertThat(importing.people()).hasSize(expected.create() + 1);
        assertThat(refusing(Purpose.NEWSLETTER)).isEqualTo(expected.bulkMailRefusals());
        assertThat(refusing(Purpose.DIRECTORY)).isEqualTo(expected.directoryRefusals());

        Answer again = plan(file);
        assertThat(again.json().at("/plan/create").asInt()).as("seed %d", seed).isZero();
        assertThat(again.json().at("/plan/update").asInt()).as("seed %d", seed).isZero();
        assertThat(again.json().at("/plan/reject").asInt()).isEqualTo(expected.reject());

        importing.undo(planned.text("/id"));
        assertThat(importing.people()).isEqualTo(before);
    }
}
