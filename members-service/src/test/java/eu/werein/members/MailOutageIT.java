package eu.werein.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The mail relay is away, and then the service dies too. */
class MailOutageIT {

    private static final Map<String, String> RELAY_AWAY =
            Map.of("werein.service", "stamping-service", "werein.mail.relay", "127.0.0.1:9");
    private static final Map<String, String> RELAY_BACK =
            Map.of("werein.service", "stamping-service");

    private final String mailbox = UUID.randomUUID() + "@example.org";

    @Test
    void anApplicationIsTakenAndItsMailLeavesOnceWhenTheRelayIsBack() {
        ListAppender<ILoggingEvent> log;
        PartnerId partner;
        try (RunningService service = MembersService.start(RELAY_AWAY)) {
            log = listening();
            partner = service.partner();
            assertThat(
                            Applying.apply(service, partner, Applying.form("Markgiven", mailbox))
                                    .status())
                    .isEqualTo(202);
            await().atMost(RunningService.SOON)
                    .until(() -> lines(log).contains("kind=\"mail/confirm-address\""));
        }
        try (RunningService service = MembersService.start(RELAY_BACK)) {
            await().atMost(RunningService.SOON)
                    .until(() -> service.bean(PartnerRegistry.class).find(partner).isPresent());
            Mails.Mail mail = Mails.only(mailbox);
            assertThat(mail.text()).contains("Markgiven");
        }
        assertThat(lines(log)).doesNotContain("Markgiven", "Peeters", mailbox);
    }

    /** Once the service has started: starting sets up all logging anew. */
    private static ListAppender<ILoggingEvent> listening() {
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        appender.setContext(root.getLoggerContext());
        appender.start();
        root.addAppender(appender);
        return appender;
    }

    private static String lines(ListAppender<ILoggingEvent> log) {
        return List.copyOf(log.list).stream()
                .map(
                        event ->
                                event.getFormattedMessage()
                                        + event.getKeyValuePairs()
                                        + (event.getThrowableProxy() == null
                                                ? ""
                                                : ThrowableProxyUtil.asString(
                                                        event.getThrowableProxy())))
                .collect(Collectors.joining("\n"));
    }
}
