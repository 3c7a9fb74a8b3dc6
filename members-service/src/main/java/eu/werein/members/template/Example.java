package eu.werein.members.template;

import eu.werein.members.person.Language;
import eu.werein.platform.sheets.SheetFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The template with invented people in it, for whoever starts from nothing. */
public final class Example {

    private static final List<Field> FIELDS =
            List.of(
                    Field.FAMILY_NAME,
                    Field.GIVEN_NAME,
                    Field.EMAIL,
                    Field.PHONE,
                    Field.BIRTH_DATE,
                    Field.LANGUAGE,
                    Field.COUNTRY,
                    Field.POSTAL_CODE,
                    Field.CITY,
                    Field.BUSINESS_NAME,
                    Field.STAGE,
                    Field.BANDS,
                    Field.JOINED_ON,
                    Field.NEWSLETTER,
                    Field.DIRECTORY);

    private static final List<List<String>> PEOPLE =
            List.of(
                    List.of(
                            "Dupont",
                            "Élise",
                            "elise@example.org",
                            "+32 470 00 00 01",
                            "1985-03-14",
                            "fr",
                            "BE",
                            "1000",
                            "Bruxelles",
                            "Atelier Élise",
                            "established",
                            "evening | weekend",
                            "2026-01-15",
                            "yes",
                            "yes"),
                    List.of(
                            "Outeiro",
                            "Uxía",
                            "uxia@example.org",
                            "+34 600 000 002",
                            "1991-11-02",
                            "gl",
                            "ES",
                            "36202",
                            "Vigo",
                            "Obradoiro Uxía",
                            "starting",
                            "school-hours",
                            "2026-02-01",
                            "no",
                            "yes"),
                    List.of(
                            "Großmann",
                            "Käthe",
                            "",
                            "",
                            "",
                            "de",
                            "DE",
                            "66111",
                            "Saarbrücken",
                            "",
                            "idea",
                            "",
                            "2026-03-01",
                            "",
                            "no"));

    private Example() {}

    public static void write(SheetFormat format, Language language, OutputStream out)
            throws IOException {
        List<Map<Field, String>> rows = PEOPLE.stream().map(Example::row).toList();
        new TemplateWriter(format, language, Field.TEMPLATE).write(rows.iterator(), out);
    }

    private static Map<Field, String> row(List<String> person) {
        Map<Field, String> row = new EnumMap<>(Field.class);
        for (int i = 0; i < FIELDS.size(); i++) {
            row.put(FIELDS.get(i), person.get(i));
        }
        return row;
    }
}
