package eu.werein.events.exports.web;

import eu.werein.platform.meetings.Language;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of a spreadsheet in one language. */
final class ExportWords {

    private final ResourceBundle words;

    ExportWords(Language language) {
        words =
                ResourceBundle.getBundle(
                        ExportWords.class.getPackageName() + ".export",
                        Locale.of(language.code()),
                        // A missing language is a mistake of ours, and not to be hidden by another.
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String header(Column column) {
        return words.getString(
                "header." + column.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /**
     * @param wireName of a state, a visibility, a mode or a family fact
     */
    String value(String wireName) {
        return words.getString("value." + wireName);
    }

    String sheet() {
        return words.getString("sheet");
    }
}
