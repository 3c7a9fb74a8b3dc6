package eu.werein.members.imports;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.imports.judging.Draft;
import eu.werein.members.imports.judging.Finding;
import eu.werein.members.imports.judging.Home;
import eu.werein.members.imports.judging.Reason;
import eu.werein.members.imports.judging.Refusal;
import eu.werein.members.imports.mapping.Preset;
import eu.werein.members.imports.reading.Column;
import eu.werein.members.imports.reading.Table;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.Phone;
import eu.werein.members.person.Stage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files that the six partners bring. */
class FixtureTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static List<Draft> drafts(String file, String country) {
        return Reading.drafts(MemoryUpload.fixture(file), new Home(country, TODAY));
    }

    private static Draft row(List<Draft> drafts, int number) {
        return drafts.stream().filter(draft -> draft.row() == number).findFirst().orElseThrow();
    }

    private static List<Reason> reasons(Draft draft) {
        return draft.findings().stream().map(Finding::reason).toList();
    }

    /** Who is in a file twice, and whose id is taken, only the plan can tell. */
    @ParameterizedTest
    @CsvSource({
        "helloasso-be-mompreneurs.csv,  BE, helloasso, 264, 5, 6",
        "galette-fr-lincubacteur.csv,   FR, galette,    52, 0, 1",
        "civicrm-es-emprendedoras.csv,  ES, civicrm,    66, 0, 0",
        "hitobito-de-uni-saarland.csv,  DE, hitobito,   48, 0, 1",
        "template-es-uvigo.xlsx,        ES, template,   59, 0, 1",
        "template-fr-eleo-conseil.csv,  FR, template,   20, 0, 1"
    })
    void everyRowIsJudgedAsExpected(
            String file, String country, String preset, int rows, int skipped, int rejected) {
        Table table = Reading.table(MemoryUpload.fixture(file));
        assertThat(Preset.detect(table.columns()).wireName()).isEqualTo(preset);
        assertThat(table.rows()).isEqualTo(rows);
        List<Draft> drafts = drafts(file, country);
        assertThat(drafts)
                .hasSize(rows)
                .filteredOn(draft -> draft.verdict() == Draft.Verdict.SKIPPED)
                .hasSize(skipped);
        assertThat(drafts)
                .filteredOn(draft -> draft.verdict() == Draft.Verdict.REJECTED)
                .hasSize(rejected);
    }

    @ParameterizedTest
    @CsvSource({
        "helloasso-be-mompreneurs.csv, UTF-8,        ;",
        "galette-fr-lincubacteur.csv,  windows-1252, ;",
        "civicrm-es-emprendedoras.csv, UTF-8,        ','",
        "hitobito-de-uni-saarland.csv, windows-1252, '\t'",
        "template-fr-eleo-conseil.csv, UTF-8,        ','"
    })
    void encodingAndSeparatorAreFound(String file, String encoding, char separator) {
        Table table = Reading.table(MemoryUpload.fixture(file));
        assertThat(table.layout().encoding()).isEqualTo(encoding);
        assertThat(table.layout().separator()).isEqualTo(separator);
        assertThat(table.layout().headerRow()).isEqualTo(1);
    }

    @Test
    void anOrderCountsWhenItIsValidAndItsPayersAddressWhenSheIsTheMember() {
        List<Draft> drafts = drafts("helloasso-be-mompreneurs.csv", "BE");
        assertThat(row(drafts, 3).verdict()).isEqualTo(Draft.Verdict.SKIPPED);
        assertThat(row(drafts, 3).findings().getFirst().params()).containsEntry("status", "Annulé");
        Draft payer = row(drafts, 2);
        assertThat(payer.email()).isEqualTo(new EmailAddress("celine.dubois130@mail.example"));
        assertThat(payer.phone()).isEqualTo(new Phone("+32490101058"));
        assertThat(payer.birthDate()).isEqualTo("1971-06-11");
        assertThat(payer.dates().orderedOn()).isEqualTo("2026-08-30");
        assertThat(payer.place().country()).isEqualTo("BE");
        assertThat(payer.trading().trade()).isEqualTo("Graphisme");
        assertThat(payer.trading().sector()).isNull();
        assertThat(payer.externalId()).isNull();
        assertThat(payer.findings()).isEmpty();
        Draft paidFor = row(drafts, 197);
        assertThat(paidFor.email()).isNull();
        assertThat(reasons(paidFor)).contains(Reason.PAYER_DIFFERS);
        assertThat(paidFor.verdict()).isEqualTo(Draft.Verdict.USABLE);
    }

    @Test
    void whatLooksLikeAFormulaIsData() {
        Draft draft = row(drafts("helloasso-be-mompreneurs.csv", "BE"), 191);
        assertThat(draft.place().city()).isEqualTo("=HYPERLINK(\"http://x\",\"Liège\")");
    }

    @Test
    void aNoInTheDirectoryColumnIsARefusal() {
        assertThat(drafts("helloasso-be-mompreneurs.csv", "BE"))
                .filteredOn(draft -> draft.refusals().contains(Refusal.DIRECTORY))
                .hasSize(128);
    }

    @Test
    void inGaletteTheFirstOfJanuary1901IsNoDate() {
        List<Draft> drafts = drafts("galette-fr-lincubacteur.csv", "FR");
        Draft draft = row(drafts, 2);
        assertThat(draft.familyName()).isEqualTo("O'Connor");
        assertThat(draft.givenName()).isEqualTo("Aïcha");
        assertThat(draft.birthDate()).isNull();
        assertThat(draft.findings()).isEmpty();
        assertThat(draft.dates().joinedOn()).isEqualTo("2025-01-01");
        assertThat(row(drafts, 3).birthDate()).isEqualTo("1982-12-25");
    }

    @Test
    void anOptOutOfBulkMailIsARefusal() {
        List<Draft> drafts = drafts("civicrm-es-emprendedoras.csv", "ES");
        assertThat(drafts)
                .filteredOn(draft -> draft.refusals().contains(Refusal.NEWSLETTER))
                .hasSize(17);
        assertThat(row(drafts, 2).language()).isEqualTo(Language.GL);
        assertThat(row(drafts, 2).externalId()).isEqualTo("EMP-1-0000");
        assertThat(row(drafts, 2).place().country()).isEqualTo("ES");
    }

    @Test
    void aCompanyWithoutAPersonIsNobody() {
        Draft draft = row(drafts("hitobito-de-uni-saarland.csv", "DE"), 49);
        assertThat(reasons(draft)).containsExactly(Reason.NAME_MISSING, Reason.NAME_MISSING);
    }

    @Test
    void aWorkbooksDayCountIsADate() {
        List<Draft> drafts = drafts("template-es-uvigo.xlsx", "ES");
        Draft draft = row(drafts, 2);
        assertThat(draft.birthDate()).isEqualTo("1990-11-14");
        assertThat(draft.place().postalCode()).isEqualTo("36310");
        assertThat(draft.language()).isEqualTo(Language.GL);
        assertThat(reasons(row(drafts, 60))).containsExactly(Reason.NAME_MISSING);
    }

    @Test
    void theThirteenthMonthIsImpossible() {
        List<Draft> drafts = drafts("template-fr-eleo-conseil.csv", "FR");
        assertThat(reasons(row(drafts, 21))).containsExactly(Reason.DATE_IMPOSSIBLE);
        assertThat(row(drafts, 4).trading().stage()).isEqualTo(Stage.IDEA);
        assertThat(row(drafts, 2).refusals()).containsExactly(Refusal.DIRECTORY);
    }

    @Test
    void aColumnShowsUpToThreeOfItsValues() {
        Table table = Reading.table(MemoryUpload.fixture("helloasso-be-mompreneurs.csv"));
        Column phone = table.columns().get(14);
        assertThat(phone.header()).isEqualTo("Téléphone");
        assertThat(phone.samples()).hasSize(3);
        assertThat(table.columns().get(8).samples()).containsExactly("Adhésion annuelle");
    }
}
