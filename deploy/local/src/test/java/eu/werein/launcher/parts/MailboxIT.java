package eu.werein.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Date;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class MailboxIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeEach
    void emptiesTheMailbox() throws Exception {
        assertThat(answer("DELETE", "messages").statusCode()).isEqualTo(204);
    }

    @Test
    void theNewestMailComesFirstWithItsLanguageAndText() throws Exception {
        send("lotte@mailbox.example", "Welkom", "nl", "Klik https://x.example/confirm#abc");
        send("uxia@mailbox.example", "Benvida", "gl", "Preme aquí");

        JsonNode mails = new JsonMapper().readTree(answer("GET", "messages").body());

        assertThat(mails.size()).isEqualTo(2);
        assertThat(mails.path(0).path("subject").stringValue()).isEqualTo("Benvida");
        assertThat(mails.path(1).path("language").stringValue()).isEqualTo("nl");
        assertThat(mails.path(1).path("text").stringValue()).contains("confirm#abc");
        assertThat(mails.path(1).path("to").path(0).stringValue())
                .isEqualTo("lotte@mailbox.example");
    }

    @Test
    void aRecipientSeesHerOwnMailsOnly() throws Exception {
        send("lotte@mailbox.example", "Welkom", "nl", "");
        send("uxia@mailbox.example", "Benvida", "gl", "");

        assertThat(answer("GET", "messages?to=Uxia@mailbox.example").body())
                .contains("Benvida")
                .doesNotContain("Welkom");
    }

    @Test
    void thePageShowsLinksToClickAndNoMarkupOfTheSender() throws Exception {
        send("lotte@mailbox.example", "<b>Welkom", "nl", "https://x.example/confirm#abc <script>");

        assertThat(answer("GET", "").body())
                .contains("<a href=\"https://x.example/confirm#abc\">", "&lt;b&gt;Welkom")
                .doesNotContain("<script>");
    }

    private static void send(String to, String subject, String language, String text)
            throws Exception {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(Parts.mails().smtpPort()));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("bonjour@werein.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setHeader("Content-Language", language);
        message.setText(text, "UTF-8");
        message.setSentDate(new Date());
        Transport.send(message);
    }

    private static HttpResponse<String> answer(String method, String path)
            throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(Parts.mails().url() + path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
