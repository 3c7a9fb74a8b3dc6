package eu.werein.members.enrolments.letters;

import eu.werein.members.person.Language;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A moment as its reader says it: the day, the time and in which zone. */
final class Moment {

    private Moment() {}

    static String words(ZonedDateTime there, Language language) {
        Locale locale =
                language == Language.EN ? Locale.UK : Locale.forLanguageTag(language.code());
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(there)
                + " ("
                + DateTimeFormatter.ofPattern("zzzz", locale).format(there)
                + ")";
    }
}
