package eu.werein.events.pages.web;

import eu.werein.platform.meetings.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** The language that somebody reads: what her browser says, unless the address says otherwise. */
final class ReadersLanguage {

    private static final List<String> OURS =
            Arrays.stream(Language.values()).map(Language::code).toList();

    private ReadersLanguage() {}

    /**
     * What is none of ours is passed over: a page is better in another language than not at all.
     *
     * @param asked in the address
     * @param accepted the browser's header
     * @param otherwise for whoever reads none of them
     */
    static Language of(Optional<String> asked, Optional<String> accepted, Language otherwise) {
        return asked.filter(code -> code.matches(Language.PATTERN))
                .or(() -> accepted.flatMap(ReadersLanguage::best))
                .map(Language::of)
                .orElse(otherwise);
    }

    private static Optional<String> best(String header) {
        try {
            return Optional.ofNullable(Locale.lookupTag(LanguageRange.parse(header), OURS));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
