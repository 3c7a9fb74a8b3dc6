package eu.werein.members.certificates.jose;

import eu.werein.members.person.Language;
import java.util.Locale;
import java.util.Map;

/** Concepts of the European Union's vocabularies, as the European Learning Model refers to them. */
final class Vocabulary {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String CREDENTIAL = "http://data.europa.eu/snb/credential/";

    private Vocabulary() {}

    /** Of a credential that is neither a diploma supplement nor an accreditation. */
    static Map<String, Object> genericCredential() {
        return concept(CREDENTIAL + "e34929035b", CREDENTIAL + "25831c2");
    }

    /** The vocabularies write languages with three letters, as ISO 639-2 does. */
    static Map<String, Object> language(Language language) {
        return authority("language", Locale.of(language.code()).getISO3Language());
    }

    /**
     * The vocabularies write countries with three letters.
     *
     * @param country ISO 3166-1 alpha-2
     */
    static Map<String, Object> country(String country) {
        return authority("country", Locale.of("", country).getISO3Country());
    }

    private static Map<String, Object> authority(String table, String code) {
        return concept(AUTHORITY + table + "/" + code.toUpperCase(Locale.ROOT), AUTHORITY + table);
    }

    private static Map<String, Object> concept(String id, String scheme) {
        return Map.of(
                "id",
                id,
                "type",
                "Concept",
                "inScheme",
                Map.of("id", scheme, "type", "ConceptScheme"));
    }
}
