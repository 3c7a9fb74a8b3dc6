package eu.werein.members.register.web;

import eu.werein.members.person.web.Texts;
import eu.werein.platform.web.Forms;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates of a form, in ISO form. */
final class Dates {

    static final String IMPOSSIBLE = "date-impossible";

    private Dates() {}

    /** The date, or a finding; nothing for an empty field. */
    static Optional<LocalDate> check(
            String pointer, @Nullable String typed, Forms.Findings findings) {
        try {
            return Optional.ofNullable(date(typed)).filter(date -> isOurs(pointer, date, findings));
        } catch (DateTimeParseException _) {
            findings.add(pointer, IMPOSSIBLE);
            return Optional.empty();
        }
    }

    /** A year of more digits is none that anybody meant. */
    private static boolean isOurs(String pointer, LocalDate date, Forms.Findings findings) {
        boolean ours = date.getYear() >= 1900 && date.getYear() <= 9999;
        if (!ours) {
            findings.add(pointer, IMPOSSIBLE);
        }
        return ours;
    }

    static @Nullable LocalDate date(@Nullable String typed) {
        String text = Texts.present(typed);
        return text == null ? null : LocalDate.parse(text);
    }

    static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
