package eu.werein.members.notifications;

import eu.werein.platform.registry.PartnerRegistry;
import java.util.List;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Configuration(proxyBeanMethods = false)
class NotificationsConfiguration {

    private static final String TIMEOUT_MILLIS = "5000";

    @Bean
    Mailer mailer(
            @Value("${werein.mail.relay}") String relay,
            @Value("${werein.mail.from}") String from,
            @Value("${werein.public-url}") String publicUrl) {
        return new Mailer(relay(relay), new Stationery(new Words(), publicUrl), from);
    }

    @Bean
    Postman postman(List<LetterWriter> writers, PartnerRegistry partners, Mailer mailer) {
        return new Postman(writers, partners, mailer);
    }

    private static JavaMailSenderImpl relay(String hostAndPort) {
        int colon = hostAndPort.lastIndexOf(':');
        JavaMailSenderImpl relay = new JavaMailSenderImpl();
        relay.setHost(hostAndPort.substring(0, colon));
        relay.setPort(Integer.parseInt(hostAndPort.substring(colon + 1)));
        Properties properties = relay.getJavaMailProperties();
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        return relay;
    }
}
