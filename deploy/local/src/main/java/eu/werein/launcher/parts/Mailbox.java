package eu.werein.launcher.parts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

/** Takes every mail and shows it on a page: {@link #port()} is SMTP, {@link #url()} the page. */
public final class Mailbox extends ProcessPart {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Installation installation;
    private final int pagePort;

    /** A mailbox that forgets its mails when it ends. */
    public Mailbox(
            Installation installation, int smtpPort, int pagePort, Path log, Lifetime lifetime) {
        super("mailbox", smtpPort, log, lifetime);
        this.installation = installation;
        this.pagePort = pagePort;
    }

    /** The page; {@code messages} below it is the same as JSON. */
    public String url() {
        return "http://localhost:%d/".formatted(pagePort);
    }

    @Override
    List<String> command() {
        return installation
                .java("mailbox")
                .heap(128)
                .classPath(installation.classPath())
                .running(
                        lifetime(),
                        "eu.werein.launcher.mailbox.MailboxProcess",
                        List.of(Integer.toString(port()), Integer.toString(pagePort)));
    }

    @Override
    boolean isReady() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url() + "messages?to=nobody")).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }
}
