package eu.werein.members.imports.judging;

import eu.werein.members.template.Field;
import eu.werein.members.template.TemplateWords;
import eu.werein.members.template.WordKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer to a question with two answers. */
enum Flag {
    YES,
    NO,
    /** No answer, or none that means one of the two. */
    NEITHER;

    private static final Map<String, String> WORDS = TemplateWords.values(Field.DIRECTORY);

    static Flag of(@Nullable String text) {
        String meant = text == null ? "" : WORDS.getOrDefault(WordKey.of(text), "");
        return switch (meant) {
            case "yes" -> YES;
            case "no" -> NO;
            default -> NEITHER;
        };
    }
}
