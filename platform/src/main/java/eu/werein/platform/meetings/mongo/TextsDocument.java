package eu.werein.platform.meetings.mongo;

import eu.werein.platform.meetings.Language;
import eu.werein.platform.meetings.Text;
import eu.werein.platform.meetings.Texts;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;

/** What people meet for, as fields of a document. */
public final class TextsDocument {

    private static final String TEXTS = "texts";
    private static final String FALLBACK = "fallback";

    private TextsDocument() {}

    /** Adds the fields to a document. */
    public static Document append(Document document, Texts texts) {
        Map<String, Object> byCode = new TreeMap<>();
        texts.in()
                .forEach(
                        (language, text) ->
                                byCode.put(
                                        language.code(),
                                        new Document("title", text.title())
                                                .append("summary", text.summary())
                                                .append("description", text.description())));
        return document.append(TEXTS, new Document(byCode))
                .append(FALLBACK, texts.fallback().code());
    }

    /** Reads the fields of a document. */
    public static Texts read(Document document) {
        Map<Language, Text> texts =
                document.get(TEXTS, Document.class).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        text -> Language.of(text.getKey()),
                                        text -> text((Document) text.getValue())));
        return new Texts(texts, Language.of(document.getString(FALLBACK)));
    }

    private static Text text(Document text) {
        return new Text(
                text.getString("title"), text.getString("summary"), text.getString("description"));
    }
}
