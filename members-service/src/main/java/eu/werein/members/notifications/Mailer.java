package eu.werein.members.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Makes a mail of a letter, readable with and without HTML, and hands it to the relay. */
final class Mailer {

    private final JavaMailSender relay;
    private final Stationery stationery;
    private final String from;

    Mailer(JavaMailSender relay, Stationery stationery, String from) {
        this.relay = relay;
        this.stationery = stationery;
        this.from = from;
    }

    void send(Letter letter, String partner) {
        Sheet sheet = stationery.sheet(letter, partner);
        MimeMessage message = relay.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(new InternetAddress(from, partner, StandardCharsets.UTF_8.name()));
            helper.setTo(letter.to().value());
            helper.setSubject(sheet.subject());
            helper.setText(stationery.text(sheet), stationery.html(sheet));
            message.setHeader("Content-Language", letter.language().code());
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailParseException(e);
        }
        relay.send(message);
    }
}
