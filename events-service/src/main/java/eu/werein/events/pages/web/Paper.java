package eu.werein.events.pages.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The pages as HTML. */
final class Paper {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    Paper.class.getClassLoader(),
                    Paper.class.getPackageName());

    private final String style = read("pages.css");

    private static String read(String file) {
        try (var stream = Objects.requireNonNull(Paper.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String style() {
        return style;
    }

    String gathering(Sheet.OfGathering sheet) {
        return render("gathering.jte", sheet);
    }

    String list(Sheet.Coming sheet) {
        return render("list.jte", sheet);
    }

    String missing(Sheet sheet) {
        return render("missing.jte", sheet);
    }

    private String render(String template, Object sheet) {
        StringOutput html = new StringOutput();
        templates.render(template, sheet, html);
        return html.toString();
    }
}
