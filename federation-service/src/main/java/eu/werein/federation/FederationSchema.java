package eu.werein.federation;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import eu.werein.platform.messaging.Topics;
import eu.werein.platform.store.FederationMigrations;
import eu.werein.platform.store.Migration;
import java.util.List;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this service keeps, and the topics it needs. It has no database of any partner. */
@Configuration(proxyBeanMethods = false)
class FederationSchema {

    @Bean
    FederationMigrations federationMigrations() {
        return new FederationMigrations(
                List.of(
                        Migration.indexes(
                                1,
                                "partners",
                                List.of(new Document("unsent", 1), new Document("stepsOpen", 1))),
                        new Migration(
                                2,
                                "the first generation of the dashboard's counts",
                                database ->
                                        database.getCollection("generations")
                                                .updateOne(
                                                        Filters.eq("_id", "dashboard"),
                                                        Updates.combine(
                                                                Updates.setOnInsert("shown", 1),
                                                                Updates.setOnInsert("wanted", 1)),
                                                        new UpdateOptions().upsert(true)))));
    }

    /** The members' topics too: counting must not wait for another service's first start. */
    @Bean
    Topics.Owned topicsOwned(Topics topics) {
        return new Topics.Owned(
                List.of(
                        topics.compacted("federation.dashboard.v1"),
                        topics.kept("members.member.v1"),
                        topics.kept("members.application.v1")));
    }
}
