package eu.werein.members.imports.files;

import eu.werein.members.imports.files.Invented.Person;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the tools of the six partners export. */
public enum Shape {
    HELLOASSO(
            "be-mompreneurs",
            "helloasso",
            "csv",
            "Référence commande|Date de la commande|Statut de la commande|"
                    + "Nom adhérent|Prénom adhérent|Nom payeur|Prénom payeur|Email payeur|"
                    + "Tarif|Montant tarif|Date de naissance de l'adhérent|Code postal|Ville|"
                    + "Pays|Téléphone |Secteur d'activité|Souhaite figurer dans l'annuaire"),
    GALETTE(
            "fr-lincubacteur",
            "galette",
            "csv",
            "nom_adh|prenom_adh|ddn_adh|adresse_adh|cp_adh|ville_adh|pays_adh|"
                    + "tel_adh|gsm_adh|email_adh|prof_adh|pseudo_adh|societe_adh|login_adh|"
                    + "date_crea_adh|id_statut|info_public_adh|info_adh"),
    CIVICRM(
            "es-emprendedoras",
            "civicrm",
            "csv",
            "Contact ID|External Identifier|First Name|Last Name|Birth Date|Email|"
                    + "Phone|City|Postal Code|Country|Preferred Language|Do Not Email|"
                    + "No Bulk Emails (User Opt Out)|Job Title"),
    HITOBITO(
            "de-uni-saarland",
            "hitobito",
            "csv",
            "Vorname|Nachname|Firmenname|Haupt-E-Mail|Strasse|Hausnummer|PLZ|Ort|"
                    + "Land|Geburtstag|Geschlecht|Sprache|Tags"),
    TEMPLATE_CSV(
            "fr-eleo-conseil",
            "template",
            "csv",
            "Family name|Given name|E-mail|Birth date|Language|Country|Postal code|"
                    + "City|Stage|Newsletter (yes/no)|Directory (yes/no)"),
    TEMPLATE_XLSX(
            "es-uvigo",
            "template",
            "xlsx",
            "Apelidos|Nome|Correo electrónico|Data de nacemento|Idioma|País|"
                    + "Código postal|Localidade|Oficio");

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String partner;
    private final String preset;
    private final String extension;
    private final String headers;

    Shape(String partner, String preset, String extension, String headers) {
        this.partner = partner;
        this.preset = preset;
        this.extension = extension;
        this.headers = headers;
    }

    public String partner() {
        return partner;
    }

    public String preset() {
        return preset;
    }

    /** Of the partner, ISO 3166-1 alpha-2. */
    public String country() {
        return partner.substring(0, 2).toUpperCase(java.util.Locale.ROOT);
    }

    String fileName() {
        return preset + "-" + partner + "." + extension;
    }

    Traps possible(Traps t) {
        boolean orders = this == HELLOASSO;
        boolean directory = orders || this == TEMPLATE_CSV;
        boolean mail = this == CIVICRM || this == TEMPLATE_CSV;
        return new Traps(
                orders ? t.notValid() : 0,
                t.withoutName(),
                t.impossibleDates(),
                t.malformedEmails(),
                orders ? t.otherPayers() : 0,
                t.formulas(),
                t.twice(),
                this == CIVICRM ? t.takenIds() : 0,
                this == GALETTE ? t.noDates() : 0,
                mail ? t.noBulkMail() : 0,
                directory ? t.noDirectory() : 0);
    }

    byte[] write(List<Line> lines) {
        List<List<String>> rows = new ArrayList<>(List.of(header()));
        lines.forEach(line -> rows.add(cells(line)));
        return switch (this) {
            case HELLOASSO -> Written.text("\uFEFF", StandardCharsets.UTF_8, ";", rows);
            case GALETTE -> Written.text("", StandardCharsets.ISO_8859_1, ";", rows);
            case CIVICRM, TEMPLATE_CSV -> Written.text("", StandardCharsets.UTF_8, ",", rows);
            case HITOBITO -> Written.text("", WINDOWS, "\t", rows);
            case TEMPLATE_XLSX -> Written.workbook(rows, header().indexOf("Data de nacemento"));
        };
    }

    private List<String> header() {
        return List.of(headers.split("\\|", -1));
    }

    private List<String> cells(Line line) {
        Person p = line.person();
        return switch (this) {
            case HELLOASSO ->
                    List.of(
                            "7" + p.number(),
                            Written.day("dd/MM/yyyy", p.joinedOn()) + " 00:00",
                            line.notValid() ? "Remboursé" : "Validé",
                            p.familyName(),
                            p.givenName(),
                            line.otherPayer() ? "Ander" : p.familyName(),
                            line.otherPayer() ? "Yves" : p.givenName(),
                            p.email(),
                            "Adhésion",
                            "60,00",
                            Written.birth("dd/MM/yyyy", line),
                            "1050",
                            line.city("Ixelles"),
                            "Belgique",
                            "+32 470 %06d".formatted(p.number()),
                            "Couture",
                            line.noDirectory() ? "Non" : "Oui");
            case GALETTE ->
                    List.of(
                            p.familyName(),
                            p.givenName(),
                            Written.birth("yyyy-MM-dd", line),
                            "1 rue",
                            "54400",
                            line.city("Longwy"),
                            "France",
                            "",
                            "+33 6 %08d".formatted(p.number()),
                            p.email(),
                            "Créatrice",
                            "",
                            "",
                            "",
                            p.joinedOn().toString(),
                            "4",
                            "",
                            "");
            case CIVICRM ->
                    List.of(
                            "" + p.number(),
                            "X-" + line.id(),
                            p.givenName(),
                            p.familyName(),
                            Written.birth("yyyy-MM-dd", line),
                            p.email(),
                            "+34 6%08d".formatted(p.number()),
                            line.city("Lugo"),
                            "27001",
                            "Spain",
                            p.number() % 2 == 0 ? "gl_ES" : "es_ES",
                            "0",
                            line.noBulkMail() ? "1" : "0",
                            "Emprendedora");
            case HITOBITO ->
                    List.of(
                            p.givenName(),
                            p.familyName(),
                            "",
                            p.email(),
                            "Weg",
                            "1",
                            "66111",
                            line.city("Saarbrücken"),
                            "DE",
                            Written.birth("dd.MM.yyyy", line),
                            "weiblich",
                            "de",
                            "");
            case TEMPLATE_CSV ->
                    List.of(
                            p.familyName(),
                            p.givenName(),
                            p.email(),
                            Written.birth("yyyy-MM-dd", line),
                            "fr",
                            "FR",
                            "54000",
                            line.city("Nancy"),
                            "idea",
                            line.noBulkMail() ? "no" : "yes",
                            line.noDirectory() ? "no" : "yes");
            case TEMPLATE_XLSX ->
                    List.of(
                            p.familyName(),
                            p.givenName(),
                            p.email(),
                            Written.birth("yyyy-MM-dd", line),
                            "gl",
                            "ES",
                            "36310",
                            line.city("Vigo"),
                            "Deseño");
        };
    }
}
