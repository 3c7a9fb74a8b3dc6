package eu.werein.launcher.mailbox;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One mail as the page and the JSON show it. */
record Mail(
        int id,
        List<String> to,
        String from,
        String subject,
        @Nullable String language,
        String receivedAt,
        @Nullable String text,
        @Nullable String html) {

    /** Reads a mail as it came in; the id counts the mails from the first. */
    static Mail read(int id, MimeMessage message, Instant receivedAt)
            throws MessagingException, IOException {
        List<Part> bodies = bodies(message);
        return new Mail(
                id,
                addresses(message.getRecipients(Message.RecipientType.TO)).toList(),
                addresses(message.getFrom()).findFirst().orElse(""),
                message.getSubject() == null ? "" : message.getSubject(),
                message.getHeader("Content-Language", ","),
                receivedAt.toString(),
                content(bodies, "text/plain"),
                content(bodies, "text/html"));
    }

    boolean isFor(String address) {
        return to.contains(address.toLowerCase(Locale.ROOT));
    }

    private static Stream<String> addresses(Address @Nullable [] addresses) {
        return addresses == null
                ? Stream.empty()
                : Stream.of(addresses)
                        .map(
                                address ->
                                        address instanceof InternetAddress mailbox
                                                ? mailbox.getAddress()
                                                : address.toString())
                        .map(address -> address.toLowerCase(Locale.ROOT));
    }

    /** The leaves of a mail that may hold a text part, an HTML part and pictures in any nesting. */
    private static List<Part> bodies(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart parts)) {
            return List.of(part);
        }
        List<Part> bodies = new ArrayList<>();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart inner = parts.getBodyPart(i);
            bodies.addAll(bodies(inner));
        }
        return bodies;
    }

    private static @Nullable String content(List<Part> bodies, String type)
            throws MessagingException, IOException {
        for (Part body : bodies) {
            if (body.isMimeType(type) && body.getContent() instanceof String text) {
                return text;
            }
        }
        return null;
    }
}
