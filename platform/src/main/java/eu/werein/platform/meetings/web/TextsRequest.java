package eu.werein.platform.meetings.web;

import eu.werein.platform.meetings.Language;
import eu.werein.platform.meetings.Text;
import eu.werein.platform.meetings.Texts;
import eu.werein.platform.web.Forms;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Texts in several languages, as two fields of a form: {@code texts} and {@code fallback}. */
public final class TextsRequest {

    private TextsRequest() {}

    /** Which text is shown to all whom the others do not help must be clear. */
    public static void check(
            @Nullable Map<String, TextRequest> texts,
            @Nullable String fallback,
            Forms.Findings findings) {
        if (texts != null && fallback == null && texts.size() > 1) {
            findings.add("/fallback", "required");
        }
        if (texts != null && fallback != null && !texts.containsKey(fallback)) {
            findings.add("/fallback", "no-text");
        }
    }

    /** The texts of a form that was checked. */
    public static Texts read(Map<String, TextRequest> texts, @Nullable String fallback) {
        Map<Language, Text> byLanguage =
                texts.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        text -> Language.of(text.getKey()),
                                        text -> text.getValue().text()));
        String shown = fallback == null ? texts.keySet().iterator().next() : fallback;
        return new Texts(byLanguage, Language.of(shown));
    }

    /** What the form would say. */
    public static Map<String, TextRequest> of(Texts texts) {
        Map<String, TextRequest> byCode = new TreeMap<>();
        texts.in().forEach((language, text) -> byCode.put(language.code(), TextRequest.of(text)));
        return byCode;
    }
}
