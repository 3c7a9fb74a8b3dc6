package eu.werein.members.imports.reading;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook says, as text: a number without what the program added to it. */
final class CellText {

    /** More digits than any number has that means something to a member. */
    private static final int DIGITS = 30;

    /** Of a format, as spreadsheet programs have it. */
    private static final int LONGEST_FORMAT = 255;

    private static final Pattern WORDS_IN_FORMAT =
            Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|General");
    private static final Pattern DATE = Pattern.compile("[dy]");

    private CellText() {}

    static String of(Cell cell) {
        if (cell.getType() == CellType.ERROR) {
            return "";
        }
        return switch (cell.getValue()) {
            case null -> "";
            case BigDecimal number when isDate(cell.getDataFormatString(), number) ->
                    cell.asDate().toLocalDate().toString();
            case BigDecimal number -> plain(number);
            case Object value -> value.toString();
        };
    }

    private static String plain(BigDecimal number) {
        boolean sane = number.precision() <= DIGITS && Math.abs(number.scale()) <= DIGITS;
        if (!sane) {
            return number.toString();
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Shown to her as a date, so that it is one. */
    private static boolean isDate(@Nullable String format, BigDecimal number) {
        return format != null
                && format.length() <= LONGEST_FORMAT
                && SerialDate.canBe(number)
                && DATE.matcher(
                                WORDS_IN_FORMAT
                                        .matcher(format)
                                        .replaceAll("")
                                        .toLowerCase(Locale.ROOT))
                        .find();
    }
}
