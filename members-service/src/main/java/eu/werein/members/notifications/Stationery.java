package eu.werein.members.notifications;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts letters into words, and words on paper. */
final class Stationery {

    private static final String PACKAGE = "eu.werein.members.notifications.";
    private static final int PARAGRAPHS = 9;

    private final Words words;
    private final String publicUrl;
    private final TemplateEngine html =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Stationery.class.getClassLoader(), PACKAGE + "html");
    private final TemplateEngine text =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Plain, Stationery.class.getClassLoader(), PACKAGE + "text");

    Stationery(Words words, String publicUrl) {
        this.words = words;
        this.publicUrl = publicUrl;
    }

    Sheet sheet(Letter letter, String partner) {
        Map<String, Object> values = new HashMap<>(letter.values());
        values.put("partner", partner);
        Words.In in = words.in(letter.language(), values);
        return new Sheet(
                letter.language().code(),
                in.get(letter.purpose() + ".subject"),
                in.get("greeting"),
                paragraphs(letter, in),
                link(letter, in),
                in.get("closing"),
                partner,
                in.get("footer"));
    }

    private static List<String> paragraphs(Letter letter, Words.In in) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 1; i <= PARAGRAPHS; i++) {
            String key = letter.purpose() + ".text." + i;
            in.find(key).or(() -> in.find(key + "." + letter.variant())).ifPresent(paragraphs::add);
        }
        return paragraphs;
    }

    private Sheet.@Nullable Link link(Letter letter, Words.In in) {
        return letter.path() == null
                ? null
                : new Sheet.Link(
                        publicUrl + letter.path(),
                        in.get(letter.purpose() + ".button"),
                        in.get("link"));
    }

    String html(Sheet sheet) {
        StringOutput output = new StringOutput();
        html.render("letter.jte", sheet, output);
        return output.toString();
    }

    String text(Sheet sheet) {
        StringOutput output = new StringOutput();
        text.render("letter.jte", sheet, output);
        return output.toString();
    }
}
