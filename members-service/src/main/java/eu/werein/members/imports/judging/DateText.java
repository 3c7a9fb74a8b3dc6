package eu.werein.members.imports.judging;

import eu.werein.members.imports.reading.SerialDate;
import eu.werein.platform.sheets.SheetFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people and their tools write it: the year first, or the day first as all six languages
 * have it, with or without a time of day. Two digits are no year: nobody knows of which century.
 */
final class DateText {

    private static final String TIME = "(?:[ T]+\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?Z?)?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-/. ] ?(\\d{1,2})[-/. ] ?(\\d{4})" + TIME);
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private DateText() {}

    /** Empty for what is no day of the calendar. */
    static Optional<LocalDate> parse(String text, SheetFormat format) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return date(digits.group(1), digits.group(2), digits.group(3));
        }
        return switch (format) {
            case XLSX -> SerialDate.parse(text);
            case CSV -> Optional.empty();
        };
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
