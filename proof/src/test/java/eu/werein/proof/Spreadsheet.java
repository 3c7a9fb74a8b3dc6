package eu.werein.proof;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A list of women in the platform's own template, each with the mark in her name and address. */
public record Spreadsheet(String mark, int rows) {

    private static final String HEADER =
            "Family name,Given name,E-mail,Birth date,Language,Country,Postal code,City,Stage,"
                    + "Directory (yes/no)\n";

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    String text() {
        return IntStream.range(0, rows)
                .mapToObj(this::row)
                .collect(Collectors.joining("\n", HEADER, "\n"));
    }

    private String row(int number) {
        return "%s,N%s,%s%d@mail.example,%d-0%d-1%d,fr,FR,54000,Nancy,idea,%s"
                .formatted(
                        mark,
                        letters(number),
                        mark.toLowerCase(java.util.Locale.ROOT),
                        number,
                        1970 + number % 30,
                        1 + number % 9,
                        number % 10,
                        number % 2 == 0 ? "no" : "yes");
    }

    /** Names have no digits. */
    private static String letters(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                .collect(Collectors.joining());
    }
}
