package eu.werein.members.imports.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A date as a spreadsheet program keeps it: days since the end of 1899, and one too many. */
public final class SerialDate {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final BigDecimal FIRST = BigDecimal.valueOf(61);
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);

    private SerialDate() {}

    /** From March 1900, before which programs disagree, to the end of 9999. */
    static boolean canBe(BigDecimal number) {
        return number.compareTo(FIRST) >= 0 && number.compareTo(LAST) <= 0;
    }

    /** The date of a day count, the time of day aside; empty for text that is none. */
    public static Optional<LocalDate> parse(String text) {
        if (text.length() > 20 || !text.matches("\\d+(\\.\\d+)?")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        return canBe(number) ? Optional.of(EPOCH.plusDays(number.longValue())) : Optional.empty();
    }
}
