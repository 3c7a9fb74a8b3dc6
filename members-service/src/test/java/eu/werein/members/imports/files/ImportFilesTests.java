package eu.werein.members.imports.files;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.imports.Reading;
import eu.werein.members.imports.files.ImportFiles.Expected;
import eu.werein.members.imports.files.ImportFiles.ImportFile;
import eu.werein.members.imports.judging.Draft;
import eu.werein.members.imports.judging.Home;
import eu.werein.members.imports.judging.Reason;
import eu.werein.members.imports.judging.Refusal;
import eu.werein.members.imports.mapping.Preset;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of all shapes with other people and other numbers of each trap come out as rightly. */
class ImportFilesTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static int count(List<Draft> drafts, Predicate<Draft> predicate) {
        return (int) drafts.stream().filter(predicate).count();
    }

    @ParameterizedTest
    @EnumSource
    void everyRowIsJudgedAsItWasMade(Shape shape) {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Traps traps =
                new Traps(
                        random.nextInt(9),
                        random.nextInt(9),
                        random.nextInt(9),
                        random.nextInt(9),
                        random.nextInt(9),
                        random.nextInt(9),
                        random.nextInt(9),
                        random.nextInt(9),
                        random.nextInt(9),
                        random.nextInt(9),
                        random.nextInt(9));
        ImportFile file = new ImportFiles(seed).make(shape, 60, traps);
        Expected expected = file.expected();
        assertThat(Preset.detect(Reading.table(file.upload()).columns()).wireName())
                .isEqualTo(shape.preset());
        List<Draft> drafts = Reading.drafts(file.upload(), new Home(shape.country(), TODAY));
        Traps possible = shape.possible(traps);
        assertThat(drafts).hasSize(expected.rows());
        assertThat(count(drafts, draft -> draft.verdict() == Draft.Verdict.SKIPPED))
                .isEqualTo(possible.notValid());
        assertThat(count(drafts, draft -> draft.verdict() == Draft.Verdict.REJECTED))
                .isEqualTo(expected.reject() - possible.takenIds());
        List<Draft> first = drafts.subList(0, drafts.size() - possible.twice());
        assertThat(count(first, draft -> draft.refusals().contains(Refusal.NEWSLETTER)))
                .isEqualTo(expected.bulkMailRefusals());
        assertThat(count(first, draft -> draft.refusals().contains(Refusal.DIRECTORY)))
                .isEqualTo(expected.directoryRefusals());
        assertThat(
                        count(
                                first,
                                draft ->
                                        draft.findings().stream()
                                                .anyMatch(
                                                        finding ->
                                                                finding.reason()
                                                                        == Reason.PAYER_DIFFERS)))
                .isEqualTo(expected.otherPayers());
    }
}
