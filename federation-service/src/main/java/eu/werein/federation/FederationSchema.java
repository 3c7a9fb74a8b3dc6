package eu.werein.federation;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import eu.werein.platform.messaging.Topics;
import eu.werein.platform.store.FederationMigrations;
import eu.werein.platform.store.Migration;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this service keeps, and the topics it needs. It has no database of any partner. */
@Configuration(proxyBeanMethods = false)
class FederationSchema {

    /** What members were counted by before cycles were counted. */
    private static final String MEMBERS_ONLY = "partner, month, sector, stage";

    /** What was counted before what comes of cycles was. */
    private static final String WITH_SEATS = MEMBERS_ONLY + "; cycles, seats";

    /** What was counted before gatherings and bands were. */
    private static final String WITH_LEARNING =
            WITH_SEATS + "; attendance, certificates, confidence";

    /** What is counted by what; whoever counted less has to begin again. */
    private static final String CELLS = WITH_LEARNING + "; gatherings, answers, bands";

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
                                                                Updates.setOnInsert("wanted", 1),
                                                                // As they are counted today.
                                                                Updates.setOnInsert(
                                                                        "cells", CELLS)),
                                                        new UpdateOptions().upsert(true))),
                        new Migration(
                                3,
                                "members are counted by sector and stage: count again",
                                database ->
                                        database.getCollection("generations")
                                                .updateOne(countedBy(null), countAgain())),
                        new Migration(
                                4,
                                "cycles and their seats are counted: count again",
                                database ->
                                        database.getCollection("generations")
                                                .updateOne(countedBy(MEMBERS_ONLY), countAgain())),
                        new Migration(
                                5,
                                "what comes of cycles is counted: count again",
                                database ->
                                        database.getCollection("generations")
                                                .updateOne(countedBy(WITH_SEATS), countAgain())),
                        new Migration(
                                6,
                                "gatherings, answers to them and bands are counted: count again",
                                database ->
                                        database.getCollection("generations")
                                                .updateOne(
                                                        countedBy(WITH_LEARNING), countAgain()))));
    }

    private static Document countedBy(@Nullable String cells) {
        return new Document("_id", "dashboard").append("cells", cells);
    }

    private static Bson countAgain() {
        return Updates.combine(
                Updates.set("cells", CELLS), Updates.inc("wanted", 1), Updates.set("goal", null));
    }

    /** The counted topics too: counting must not wait for another service's first start. */
    @Bean
    Topics.Owned topicsOwned(Topics topics) {
        return new Topics.Owned(
                List.of(
                        topics.compacted("federation.dashboard.v1"),
                        topics.kept("members.member.v1"),
                        topics.kept("members.application.v1"),
                        topics.kept("training.cycle.v1"),
                        topics.kept("training.seat-plan.v1"),
                        topics.kept("training.attendance.v1"),
                        topics.kept("training.certificate.v1"),
                        topics.kept("training.confidence.v1"),
                        topics.kept("events.gathering.v1"),
                        topics.kept("events.answer.v1")));
    }
}
