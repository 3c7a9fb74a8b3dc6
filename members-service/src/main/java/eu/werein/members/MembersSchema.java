package eu.werein.members;

import eu.werein.members.answers.messaging.EventsMessages;
import eu.werein.members.applications.messaging.ApplicationMessages;
import eu.werein.members.certificates.messaging.CertificateMessages;
import eu.werein.members.enrolments.messaging.TrainingMessages;
import eu.werein.members.guests.messaging.GuestMessages;
import eu.werein.members.register.messaging.MemberMessages;
import eu.werein.platform.messaging.Topics;
import eu.werein.platform.store.FederationMigrations;
import eu.werein.platform.store.Migration;
import eu.werein.platform.store.PartnerMigrations;
import java.util.List;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The databases and topics of this service. */
@Configuration(proxyBeanMethods = false)
class MembersSchema {

    private static final Document UNSENT = new Document("unsent", 1);

    @Bean
    PartnerMigrations partnerMigrations() {
        return new PartnerMigrations(
                List.of(
                        Migration.indexes(
                                1,
                                "applications",
                                List.of(
                                        new Document("state", 1)
                                                .append("submittedAt", 1)
                                                .append("_id", 1),
                                        UNSENT)),
                        Migration.indexes(
                                2,
                                "members",
                                List.of(
                                        new Document("order", 1).append("_id", 1),
                                        new Document("mailbox", 1),
                                        UNSENT)),
                        Migration.indexes(3, "memberships", List.of(UNSENT)),
                        Migration.indexes(4, "mail-limits", List.of(new Document("at", 1))),
                        Migration.indexes(
                                5,
                                "members",
                                List.of(
                                        new Document("state", 1).append("paidUntil", 1),
                                        new Document("externalId", 1))),
                        Migration.indexes(6, "cards", List.of(UNSENT)),
                        Migration.indexes(7, "enrolments", List.of(new Document("member", 1))),
                        Migration.indexes(
                                8, "certificates", List.of(new Document("statusIndex", 1))),
                        Migration.indexes(
                                9, "held-certificates", List.of(new Document("member", 1))),
                        Migration.indexes(10, "answer-notices", List.of(new Document("member", 1))),
                        Migration.indexes(
                                11,
                                "guests",
                                List.of(
                                        new Document("gathering", 1).append("date", 1),
                                        new Document("forgetAt", 1),
                                        UNSENT)),
                        Migration.indexes(12, "guest-askings", List.of(new Document("day", 1)))));
    }

    @Bean
    FederationMigrations federationMigrations() {
        return new FederationMigrations(
                List.of(
                        Migration.indexes(1, "errands", List.of(new Document("due", 1))),
                        Migration.indexes(
                                2, "mailed-tokens", List.of(new Document("expires", 1)))));
    }

    @Bean
    Topics.Owned ownedTopics(Topics topics) {
        return new Topics.Owned(
                List.of(
                        topics.kept(ApplicationMessages.TOPIC),
                        topics.kept(MemberMessages.TOPIC),
                        topics.kept(TrainingMessages.CYCLES),
                        topics.kept(TrainingMessages.SEAT_PLANS),
                        topics.kept(EventsMessages.GATHERINGS),
                        topics.kept(EventsMessages.ANSWERS),
                        topics.kept(CertificateMessages.TOPIC),
                        topics.kept(GuestMessages.TOPIC)));
    }
}
