package eu.werein.members.imports.judging;

import com.ibm.icu.util.ULocale;
import eu.werein.members.person.Language;
import eu.werein.members.template.WordKey;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** Countries and languages, by their codes and by their names in our six languages. */
final class NamedCodes {

    private static final Map<String, String> COUNTRIES = countries();
    private static final Map<String, Language> LANGUAGES = languages();

    private NamedCodes() {}

    /** ISO 3166-1 alpha-2. */
    static Optional<String> country(String text) {
        return Optional.ofNullable(COUNTRIES.get(WordKey.of(text)));
    }

    /** By a code, a locale such as gl_ES, or a name. */
    static Optional<Language> language(String text) {
        return Optional.ofNullable(LANGUAGES.get(WordKey.of(text)))
                .or(
                        () ->
                                Optional.ofNullable(
                                        LANGUAGES.get(WordKey.of(text.split("[-_ (/]", 2)[0]))));
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            for (Language language : Language.values()) {
                countries.put(name(code, language), code);
            }
        }
        for (String code : Locale.getISOCountries()) {
            countries.put(WordKey.of(code), code);
            try {
                String three = Locale.of("", code).getISO3Country();
                countries.put(WordKey.of(three), code);
            } catch (MissingResourceException _) {
                // Not every country has one.
            }
        }
        countries.putAll(
                Map.of(
                        "uk", "GB",
                        "greatbritain", "GB",
                        "england", "GB",
                        "angleterre", "GB",
                        "el", "GR",
                        "usa", "US",
                        "holland", "NL",
                        "bundesrepublikdeutschland", "DE",
                        "brd", "DE"));
        return countries;
    }

    private static String name(String code, Language language) {
        return WordKey.of(new ULocale("", code).getDisplayCountry(new ULocale(language.code())));
    }

    private static Map<String, Language> languages() {
        Map<String, Language> languages = new HashMap<>();
        for (Language each : Language.values()) {
            ULocale locale = new ULocale(each.code());
            languages.put(each.code(), each);
            languages.put(locale.getISO3Language(), each);
            for (Language in : Language.values()) {
                languages.put(WordKey.of(locale.getDisplayLanguage(new ULocale(in.code()))), each);
            }
        }
        languages.put("fre", Language.FR);
        languages.put("ger", Language.DE);
        languages.put("dut", Language.NL);
        languages.put("vlaams", Language.NL);
        languages.put("flamand", Language.NL);
        languages.put("castellano", Language.ES);
        languages.put("castelan", Language.ES);
        languages.put("galizisch", Language.GL);
        return languages;
    }
}
