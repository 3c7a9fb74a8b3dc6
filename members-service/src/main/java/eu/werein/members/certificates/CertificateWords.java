package eu.werein.members.certificates;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import eu.werein.members.person.Language;
import eu.werein.members.template.WordFile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

/** What a certificate says, in its language. */
public final class CertificateWords {

    private static final double MINUTES_OF_HOUR = 60;

    private final Map<String, String> words;
    private final Locale locale;
    private final ULocale plurals;

    public CertificateWords(Language language) {
        words = WordFile.read(CertificateWords.class, "certificate_" + language.code());
        locale = language == Language.EN ? Locale.UK : Locale.forLanguageTag(language.code());
        plurals = new ULocale(language.code());
    }

    public String get(String key) {
        return say(key, Map.of());
    }

    /** That she took part, and how much of it. */
    public String extent(Achievement achievement) {
        return say(
                "extent",
                Map.of(
                        "attended", achievement.attended(),
                        "sessions", achievement.sessions(),
                        "hours", achievement.minutes() / MINUTES_OF_HOUR));
    }

    /** When it took place. */
    public String dates(Achievement achievement) {
        boolean once = achievement.begins().equals(achievement.ends());
        return say(
                once ? "date" : "dates",
                Map.of("begins", day(achievement.begins()), "ends", day(achievement.ends())));
    }

    public String issued(Instant at, ZoneId zone) {
        return say("issued", Map.of("date", day(LocalDate.ofInstant(at, zone))));
    }

    private String say(String key, Map<String, Object> values) {
        String word = words.get(key);
        if (word == null) {
            throw new IllegalArgumentException("no words: " + key);
        }
        return new MessageFormat(word, plurals).format(values);
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
    }
}
