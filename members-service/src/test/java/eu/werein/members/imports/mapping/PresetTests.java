package eu.werein.members.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.imports.reading.Column;
import eu.werein.members.person.Language;
import eu.werein.members.template.Field;
import eu.werein.members.template.TemplateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose spreadsheet it is, and what its columns tell. */
class PresetTests {

    private static List<Column> columns(String... headers) {
        List<Column> columns = new ArrayList<>();
        for (String header : headers) {
            columns.add(new Column(columns.size(), header, List.of()));
        }
        return columns;
    }

    private static List<Column> split(String headers) {
        return columns(Stream.of(headers.split(";", -1)).map(String::strip).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "helloasso, Référence commande;Statut de la commande;Nom adhérent;Prénom adhérent",
        "helloasso, Numéro de commande;Nom;Prénom;Email;Statut",
        "galette, nom_adh;prenom_adh;ddn_adh",
        "galette, Nom :;Prénom :;Date de naissance :;Courriel :;Code Postal :",
        "galette, Name;First name;Birth date;Zip Code;Mobile phone;E-Mail;Nickname;Creation date",
        "civicrm, Contact ID;First Name;Last Name;Email",
        "hitobito, Vorname;Nachname;Haupt-E-Mail;PLZ;Ort;Land",
        "hitobito, Prénom;Nom;Adresse e-mail principale;NPA;Lieu;Pays;Langue",
        "template, Nom;Prénom;E-mail;Téléphone;Ville",
        "template, Vorname;Nachname;E-Mail;Geburtsdatum",
        "template, First name;Last name;Email;City;Country",
        "template, Nom;Prénom;Statut;Date;Ville",
        "other, Nom;Ville;Téléphone",
        "other, Person;Address"
    })
    void theToolIsKnownByItsHeaders(String preset, String headers) {
        assertThat(Preset.detect(split(headers)).wireName()).isEqualTo(preset);
    }

    @ParameterizedTest
    @EnumSource
    void theTemplateIsReadInEveryLanguage(Language language) {
        List<Column> columns =
                columns(
                        Field.TEMPLATE.stream()
                                .map(field -> TemplateWords.header(field, language))
                                .map(header -> header + " : ")
                                .toArray(String[]::new));
        assertThat(Preset.detect(columns)).isEqualTo(Preset.TEMPLATE);
        Map<Field, Mapping.Source> sources = Preset.TEMPLATE.mapping(columns).sources();
        assertThat(sources).hasSize(Field.TEMPLATE.size());
        for (int i = 0; i < Field.TEMPLATE.size(); i++) {
            assertThat(sources.get(Field.TEMPLATE.get(i))).isEqualTo(new Mapping.Cell(i));
        }
    }

    @Test
    void aPayersAddressIsNotAMembers() {
        Map<Field, Mapping.Source> sources =
                Preset.HELLOASSO
                        .mapping(columns("Nom adhérent", "Email payeur", "Téléphone "))
                        .sources();
        assertThat(sources)
                .containsEntry(Field.PAYER_EMAIL, new Mapping.Cell(1))
                .containsEntry(Field.PHONE, new Mapping.Cell(2))
                .doesNotContainKey(Field.EMAIL);
    }

    @Test
    void ofTwoColumnsForTheSameTheFirstCounts() {
        assertThat(Preset.OTHER.mapping(columns("Prénom", "Mail", "E-mail")).sources())
                .containsEntry(Field.EMAIL, new Mapping.Cell(1));
    }

    @Test
    void aColumnOfStatesIsNoStateOfAnOrderWhereThereAreNone() {
        assertThat(Preset.OTHER.mapping(columns("Nom", "Statut", "Date")).sources())
                .containsOnlyKeys(Field.FAMILY_NAME);
    }

    @Test
    void theOtherPhoneAndTheOtherRefusalCountToo() {
        assertThat(Preset.GALETTE.seconds(columns("tel_adh", "gsm_adh")))
                .containsExactly(Map.entry(Field.PHONE, 0));
        assertThat(Preset.CIVICRM.seconds(columns("Do Not Email")))
                .containsExactly(Map.entry(Field.NO_BULK_MAIL, 0));
    }
}
