package eu.werein.proof.matrix;

import java.util.List;
import java.util.stream.Stream;

/** Pages for people, which the API's document leaves out: who may see what holds for them, too. */
final class Pages {

    /** Of the ids that stand for things with a page of their own. */
    static final String KIND = "pages";

    static final String SERVICE = "events-service";

    static final List<Operation> ALL =
            List.of(
                    page("/api/public/partners/{partner}/gatherings/{id}.html"),
                    page("/api/public/partners/{partner}/gatherings.html"));

    private Pages() {}

    static List<Operation> with(List<Operation> documented) {
        return Stream.concat(documented.stream(), ALL.stream()).toList();
    }

    private static Operation page(String path) {
        return new Operation(
                "GET", path, List.of("anyone"), "", List.of("text/html"), List.of(200, 404));
    }
}
