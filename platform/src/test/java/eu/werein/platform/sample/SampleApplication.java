package eu.werein.platform.sample;

import eu.werein.platform.messaging.Subscription;
import eu.werein.platform.messaging.Topics;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.store.FederationMigrations;
import eu.werein.platform.store.Migration;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.store.PartnerMigrations;
import java.util.List;
import org.bson.Document;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Notes of a partner, and a tally of them kept from their events. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(NoteController.class)
public class SampleApplication {

    /** The topic of the notes' events. */
    public static final String NOTES = "sample.note.v1";

    /** What happened to a note. */
    public static final String NOTE_WRITTEN = "sample.note-written.v1";

    @Bean
    AggregateStore notes(Outboxes outboxes) {
        return outboxes.ofPartner("notes");
    }

    @Bean
    Tally tally(PartnerDatabases databases) {
        return new Tally(databases);
    }

    @Bean
    Subscription tallies(Tally tally) {
        return new Subscription("tally", NOTES, tally);
    }

    @Bean
    Bell bell() {
        return new Bell();
    }

    @Bean
    Subscription bells(Bell bell) {
        return new Subscription("bell", NOTES, bell);
    }

    @Bean
    Topics.Owned topicsOfNotes(Topics topics) {
        return new Topics.Owned(List.of(topics.kept(NOTES)));
    }

    @Bean
    PartnerMigrations schema() {
        return new PartnerMigrations(
                List.of(Migration.indexes(1, "notes", List.of(new Document("colour", 1)))));
    }

    @Bean
    FederationMigrations federationSchema() {
        return new FederationMigrations(
                List.of(Migration.indexes(1, "catalogue", List.of(new Document("word", 1)))));
    }
}
