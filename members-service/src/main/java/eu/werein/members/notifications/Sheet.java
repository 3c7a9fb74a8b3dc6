package eu.werein.members.notifications;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter in words.
 *
 * @param language BCP 47
 * @param link the page to open with what its button says, if any
 */
public record Sheet(
        String language,
        String subject,
        String greeting,
        List<String> paragraphs,
        @Nullable Link link,
        String closing,
        String partner,
        String footer) {

    /** A page to open. */
    public record Link(String url, String label, String alternative) {}

    public Sheet {
        paragraphs = List.copyOf(paragraphs);
    }
}
