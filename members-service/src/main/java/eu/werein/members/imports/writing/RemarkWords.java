package eu.werein.members.imports.writing;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import eu.werein.members.imports.judging.Finding;
import eu.werein.members.person.Language;
import eu.werein.members.template.WordFile;
import eu.werein.members.template.WordKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Remarks in words. */
final class RemarkWords {

    private static final List<String> COLUMNS = List.of("column.result", "column.reasons");

    private final Map<String, String> words;
    private final Map<String, MessageFormat> formats = new HashMap<>();
    private final ULocale locale;

    RemarkWords(Language language) {
        words = read(language);
        locale = new ULocale(language.code());
    }

    private static Map<String, String> read(Language language) {
        return WordFile.read(RemarkWords.class, "remarks_" + language.code());
    }

    /** Whether a column of that name comes from us, in whatever language. */
    static Set<String> columnsOfAllLanguages() {
        return Arrays.stream(Language.values())
                .map(RemarkWords::read)
                .flatMap(each -> COLUMNS.stream().map(each::get))
                .map(WordKey::of)
                .collect(Collectors.toSet());
    }

    List<String> columns() {
        return COLUMNS.stream().map(this::get).toList();
    }

    String result(Remark remark) {
        return get("result." + remark.result());
    }

    String reasons(Remark remark) {
        return remark.findings().stream().map(this::reason).collect(Collectors.joining("; "));
    }

    private String reason(Finding finding) {
        Map<String, Object> values = new HashMap<>(Map.of("by", "other", "row", "none"));
        // Rows are names, not quantities: no thousands are set apart in them.
        finding.params().forEach((name, value) -> values.put(name, value.toString()));
        String text =
                formats.computeIfAbsent(
                                "reason." + finding.reason().code(),
                                key -> new MessageFormat(get(key), locale))
                        .format(values);
        return finding.field() == null
                ? text
                : get("field." + finding.field().wireName()) + ": " + text;
    }

    private String get(String key) {
        String word = words.get(key);
        if (word == null) {
            throw new IllegalArgumentException("no words: " + key);
        }
        return word;
    }
}
