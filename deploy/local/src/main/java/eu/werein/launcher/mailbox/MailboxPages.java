package eu.werein.launcher.mailbox;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code GET /} a page to read, {@code GET /messages} JSON, {@code DELETE /messages} empties it.
 */
final class MailboxPages implements HttpHandler {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+");

    private final GreenMail mails;

    MailboxPages(GreenMail mails) {
        this.mails = mails;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String request = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            switch (request) {
                case "GET /" -> answer(exchange, 200, "text/html", page(newestFirst(exchange)));
                case "GET /messages" ->
                        answer(
                                exchange,
                                200,
                                "application/json",
                                JSON.writeValueAsString(newestFirst(exchange)));
                case "DELETE /messages" -> {
                    mails.purgeEmailFromAllMailboxes();
                    exchange.sendResponseHeaders(204, -1);
                }
                default -> answer(exchange, 404, "text/plain", "There is no such page.");
            }
        } catch (MessagingException | FolderException e) {
            throw new IOException(e);
        }
    }

    private List<Mail> newestFirst(HttpExchange exchange) throws MessagingException, IOException {
        String wanted = recipient(exchange.getRequestURI().getRawQuery());
        MimeMessage[] received = mails.getReceivedMessages();
        List<Mail> newestFirst = new ArrayList<>();
        for (int i = received.length - 1; i >= 0; i--) {
            Mail mail = Mail.read(i + 1, received[i], receivedAt(received[i]));
            if (wanted == null || mail.isFor(wanted)) {
                newestFirst.add(mail);
            }
        }
        return newestFirst;
    }

    private static Instant receivedAt(MimeMessage message) throws MessagingException {
        return message.getSentDate() == null ? Instant.EPOCH : message.getSentDate().toInstant();
    }

    private static @Nullable String recipient(@Nullable String query) {
        if (query == null || !query.startsWith("to=")) {
            return null;
        }
        return URLDecoder.decode(query.substring("to=".length()), StandardCharsets.UTF_8);
    }

    private static String page(List<Mail> mails) {
        StringBuilder page =
                new StringBuilder(
                        """
                        <!doctype html>
                        <html lang="en">
                        <meta charset="utf-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <title>Mailbox of this machine</title>
                        <style>
                          body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
                          article { border-top: 1px solid #767676; padding: 1rem 0; }
                          h2 { margin: 0; font-size: 1.125rem; }
                          dl { margin: .25rem 0; color: #444; }
                          dt, dd { display: inline; margin: 0 .25rem 0 0; }
                          pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
                        </style>
                        <main>
                        <h1>Mailbox of this machine</h1>
                        <p>Every mail the platform sends here ends on this page; none leaves the machine.</p>
                        <form><label>Recipient <input name="to" type="email"></label> <button>Show</button></form>
                        """);
        if (mails.isEmpty()) {
            page.append("<p>No mail yet.</p>\n");
        }
        mails.forEach(mail -> page.append(article(mail)));
        return page.append("</main>\n</html>\n").toString();
    }

    private static String article(Mail mail) {
        String body = mail.text() != null ? mail.text() : mail.html() != null ? mail.html() : "";
        return """
               <article%s>
               <h2>%s</h2>
               <dl><dt>To</dt><dd>%s</dd> <dt>from</dt><dd>%s</dd> <dt>at</dt><dd>%s</dd></dl>
               <pre>%s</pre>
               </article>
               """
                .formatted(
                        mail.language() == null ? "" : " lang=\"" + escaped(mail.language()) + "\"",
                        escaped(mail.subject()),
                        escaped(String.join(", ", mail.to())),
                        escaped(mail.from()),
                        mail.receivedAt(),
                        LINK.matcher(escaped(body)).replaceAll("<a href=\"$0\">$0</a>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void answer(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
