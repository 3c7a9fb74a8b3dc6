package eu.werein.members.hosted.letters;

import eu.werein.members.person.Language;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A moment as its reader says it: the day, the time and in which zone. */
public final class Moment {

    private Moment() {}

    /**
     * Where it is, and besides where she lives if clocks there show another time.
     *
     * @param home where she lives
     */
    public static String words(ZonedDateTime there, ZoneId home, Language language) {
        ZonedDateTime here = there.withZoneSameInstant(home);
        String words = words(there, language);
        return here.toLocalDateTime().equals(there.toLocalDateTime())
                ? words
                : words + " = " + words(here, language);
    }

    private static String words(ZonedDateTime moment, Language language) {
        Locale locale =
                language == Language.EN ? Locale.UK : Locale.forLanguageTag(language.code());
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(moment)
                + " ("
                + DateTimeFormatter.ofPattern("zzzz", locale).format(moment)
                + ")";
    }
}
