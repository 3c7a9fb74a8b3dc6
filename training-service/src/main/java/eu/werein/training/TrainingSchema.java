package eu.werein.training;

import eu.werein.platform.messaging.Topics;
import eu.werein.platform.store.FederationMigrations;
import eu.werein.platform.store.Migration;
import eu.werein.platform.store.PartnerMigrations;
import eu.werein.training.attendance.messaging.AttendanceMessages;
import eu.werein.training.certificates.messaging.CertificateMessages;
import eu.werein.training.confidence.messaging.ConfidenceMessages;
import eu.werein.training.cycles.messaging.CycleMessages;
import eu.werein.training.enrolment.messaging.SeatPlanMessages;
import java.util.List;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The databases and topics of this service. */
@Configuration(proxyBeanMethods = false)
class TrainingSchema {

    private static final Document UNSENT = new Document("unsent", 1);

    @Bean
    PartnerMigrations partnerMigrations() {
        return new PartnerMigrations(
                List.of(
                        Migration.indexes(
                                1,
                                "cycles",
                                List.of(
                                        UNSENT,
                                        new Document("state", 1).append("begins", 1),
                                        new Document("order", 1).append("_id", 1))),
                        Migration.indexes(2, "seat-plans", List.of(UNSENT, new Document("due", 1))),
                        Migration.indexes(3, "gathered-parties", List.of(UNSENT)),
                        Migration.indexes(
                                4,
                                "member-enrolments",
                                List.of(
                                        new Document("member", 1).append("at", -1),
                                        new Document("enrolment", 1),
                                        new Document("asks", 1).append("_id", 1))),
                        Migration.indexes(
                                5,
                                "attendance",
                                List.of(UNSENT, new Document("cycle", 1).append("_id", 1))),
                        Migration.indexes(
                                6,
                                "certificates",
                                List.of(UNSENT, new Document("cycle", 1).append("_id", 1))),
                        Migration.indexes(7, "confidence", List.of(UNSENT))));
    }

    @Bean
    FederationMigrations federationMigrations() {
        return new FederationMigrations(
                List.of(
                        Migration.indexes(
                                1,
                                "catalogue",
                                List.of(
                                        new Document("state", 1)
                                                .append("begins", 1)
                                                .append("_id", 1)))));
    }

    @Bean
    Topics.Owned ownedTopics(Topics topics) {
        return new Topics.Owned(
                List.of(
                        topics.kept(CycleMessages.TOPIC),
                        topics.kept(SeatPlanMessages.TOPIC),
                        topics.kept(AttendanceMessages.TOPIC),
                        topics.kept(CertificateMessages.TOPIC),
                        topics.kept(ConfidenceMessages.TOPIC)));
    }
}
