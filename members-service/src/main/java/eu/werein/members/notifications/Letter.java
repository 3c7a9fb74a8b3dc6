package eu.werein.members.notifications;

import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person, to be put into words in her language.
 *
 * @param purpose names its words
 * @param values what the words mention; the partner's name is added
 * @param variant chooses between paragraphs of one purpose, such as the reason of a refusal
 * @param path of the page that the mail asks her to open, if any
 */
public record Letter(
        EmailAddress to,
        Language language,
        String purpose,
        Map<String, String> values,
        @Nullable String variant,
        @Nullable String path)
        implements Writing {

    public Letter {
        values = Map.copyOf(values);
    }

    @Override
    public String toString() {
        return "Letter[" + purpose + "]";
    }
}
