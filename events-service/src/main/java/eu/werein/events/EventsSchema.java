package eu.werein.events;

import eu.werein.events.answers.messaging.AnswerMessages;
import eu.werein.events.answers.messaging.FollowGuests;
import eu.werein.events.gatherings.messaging.GatheringMessages;
import eu.werein.events.schools.messaging.SchoolMessages;
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
class EventsSchema {

    @Bean
    PartnerMigrations partnerMigrations() {
        return new PartnerMigrations(
                List.of(
                        Migration.indexes(1, "gatherings", List.of(new Document("unsent", 1))),
                        Migration.indexes(
                                2,
                                "answers",
                                List.of(
                                        new Document("unsent", 1),
                                        new Document("due", 1),
                                        new Document("gathering", 1))),
                        Migration.indexes(
                                3,
                                "member-answers",
                                List.of(new Document("member", 1).append("at", -1))),
                        Migration.indexes(
                                4, "schoolCalendars", List.of(new Document("unsent", 1)))));
    }

    @Bean
    FederationMigrations federationMigrations() {
        return new FederationMigrations(
                List.of(
                        Migration.indexes(
                                1,
                                "occurrences",
                                List.of(
                                        new Document("start", 1).append("_id", 1),
                                        new Document("gathering", 1))),
                        Migration.indexes(
                                2,
                                "gatherings",
                                List.of(new Document("visibility", 1).append("host", 1))),
                        Migration.indexes(
                                3,
                                "feeds",
                                List.of(
                                        new Document("hash", 1),
                                        new Document("account", 1).append("since", 1)))));
    }

    @Bean
    Topics.Owned ownedTopics(Topics topics) {
        return new Topics.Owned(
                List.of(
                        topics.kept(GatheringMessages.TOPIC),
                        topics.kept(AnswerMessages.TOPIC),
                        topics.kept(FollowGuests.TOPIC),
                        topics.kept(SchoolMessages.TOPIC)));
    }
}
