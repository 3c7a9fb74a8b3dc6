package eu.werein.proof.matrix;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One documented operation.
 *
 * @param callers who may call it, as {@code x-roles} says; never empty
 * @param takes the media type of its body; empty without one
 * @param gives the media types of its good answers
 * @param statuses every status that its document knows
 */
record Operation(
        String method,
        String path,
        List<String> callers,
        String takes,
        List<String> gives,
        List<Integer> statuses) {

    private static final Pattern PARTS_WITHOUT_TWIN =
            Pattern.compile(
                    "\\{(?!partner}|host}|id}|session})[a-z]+}|\\{id}/(certificate|confidence)$");

    boolean reads() {
        return method.equals("GET");
    }

    /** Its answer does not end by itself. */
    boolean streams() {
        return gives.contains("text/event-stream");
    }

    boolean open() {
        return callers.contains("anyone");
    }

    /** Its path names a partner: whose space it is, or who hosts what it is about. */
    boolean owned() {
        return path.contains("{partner}") || path.contains("{host}");
    }

    /** It is about the caller's own standing in the partner that its path names. */
    boolean aboutHerself() {
        return owned() && path.startsWith("/api/me/");
    }

    /** It is a page for people, which is in no document. */
    boolean isPage() {
        return path.endsWith(".html");
    }

    boolean about(String kind) {
        if (isPage()) {
            return kind.equals(Pages.KIND);
        }
        return path.contains("/" + kind + "/{id}") || path.contains("/" + kind + "/{host}/{id}");
    }

    /** It is about something that its host opened to some. */
    boolean opened() {
        return path.contains("/{host}/{id}");
    }

    /**
     * It is about a part of one thing, of which no partner holds a twin: nobody here has a seat, of
     * which a certificate and confidence would be.
     */
    boolean aboutPart() {
        return aboutOne() && PARTS_WITHOUT_TWIN.matcher(path).find();
    }

    /** It is about one thing that a partner holds; a partner herself is none. */
    boolean aboutOne() {
        return owned() && path.contains("{id}");
    }

    /** It is about the partner that an administrator names. */
    boolean aboutPartner() {
        return path.startsWith("/api/federation/partners/{id}");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
