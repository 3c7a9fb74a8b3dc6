package eu.werein.gateway.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import eu.werein.launcher.parts.Parts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrowserSessionsIT {

    private final MongoClient client = MongoClients.create(Parts.store().mongodbUri());
    private final MongoCollection<Document> documents =
            client.getDatabase("sessions_" + UUID.randomUUID().toString().substring(0, 8))
                    .getCollection("sessions");
    private Instant now = Instant.now();
    private final Clock clock = InstantSourceClock.of(() -> now);
    private final BrowserSessions sessions =
            new BrowserSessions(
                    documents,
                    new SessionLifetime(Duration.ofMinutes(30), Duration.ofHours(12)),
                    clock);

    @BeforeEach
    void indexes() {
        sessions.createIndexes();
        sessions.createIndexes();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void keepsWhatWasPutIn() {
        BrowserSession session = stored("csrf", "token");
        assertThat(found(session).<String>getAttribute("csrf")).isEqualTo("token");
        assertThat(found(session).getAttributeNames()).containsExactly("csrf");
    }

    @Test
    void aRequestThatEndsAfterTheSignOutDoesNotBringTheSessionBack() {
        BrowserSession session = stored("csrf", "token");
        BrowserSession slowRequest = found(session);
        sessions.deleteById(session.getId());
        slowRequest.setAttribute("late", "value");
        slowRequest.setLastAccessedTime(now.plusSeconds(300));
        sessions.save(slowRequest);
        assertThat(sessions.findById(session.getId())).isNull();
    }

    @Test
    void aSlowRequestDoesNotRestoreWhatAnotherReplaced() {
        BrowserSession session = stored("tokens", "spent");
        BrowserSession slowRequest = found(session);
        assertThat(slowRequest.<String>getAttribute("tokens")).isEqualTo("spent");
        sessions.writeAndRelease(session.getId(), "tokens", "fresh");
        slowRequest.setAttribute("other", "value");
        sessions.save(slowRequest);
        assertThat(found(session).<String>getAttribute("tokens")).isEqualTo("fresh");
        assertThat(found(session).<String>getAttribute("other")).isEqualTo("value");
    }

    @Test
    void underANewIdTheOldOneIsGone() {
        BrowserSession session = stored("csrf", "token");
        String before = session.getId();
        session.changeSessionId();
        sessions.save(session);
        assertThat(sessions.findById(before)).isNull();
        assertThat(found(session).<String>getAttribute("csrf")).isEqualTo("token");
        assertThat(documents.countDocuments()).isOne();
    }

    @Test
    void endsWhenIdle() {
        BrowserSession session = stored("a", "b");
        now = now.plus(Duration.ofMinutes(31));
        assertThat(sessions.findById(session.getId())).isNull();
        assertThat(documents.countDocuments()).isZero();
    }

    @Test
    void livesOnWhileItIsUsedButNotLongerThanTwelveHours() {
        BrowserSession session = stored("a", "b");
        Instant began = now;
        while (now.isBefore(began.plus(Duration.ofMinutes(11 * 60 + 20)))) {
            now = now.plus(Duration.ofMinutes(20));
            BrowserSession used = found(session);
            used.setLastAccessedTime(now);
            sessions.save(used);
        }
        now = began.plus(Duration.ofHours(12)).plusSeconds(1);
        assertThat(sessions.findById(session.getId())).isNull();
    }

    @Test
    void readingAloneWritesAtMostOnceAMinute() {
        BrowserSession session = stored("a", "b");
        Document before = only();
        now = now.plusSeconds(30);
        BrowserSession used = found(session);
        used.setLastAccessedTime(now);
        sessions.save(used);
        assertThat(only()).isEqualTo(before);

        now = now.plusSeconds(40);
        used = found(session);
        used.setLastAccessedTime(now);
        sessions.save(used);
        assertThat(only().getDate("expires")).isAfter(before.getDate("expires"));
    }

    @Test
    void purgesWhatHasExpiredAndNothingElse() {
        stored("a", "old");
        now = now.plus(Duration.ofMinutes(20));
        BrowserSession young = stored("a", "young");
        now = now.plus(Duration.ofMinutes(15));
        assertThat(sessions.purge()).isOne();
        assertThat(found(young).<String>getAttribute("a")).isEqualTo("young");
    }

    @Test
    void whoReadsTheStoreFindsNoIdToSteal() {
        BrowserSession session = stored("a", "b");
        assertThat(only().toJson()).doesNotContain(session.getId());
    }

    @Test
    void onlyOneMayRenewAtATime() {
        BrowserSession session = stored("a", "b");
        assertThat(sessions.lease(session.getId(), Duration.ofSeconds(8))).isTrue();
        assertThat(sessions.lease(session.getId(), Duration.ofSeconds(8))).isFalse();
        now = now.plusSeconds(9);
        assertThat(sessions.lease(session.getId(), Duration.ofSeconds(8)))
                .describedAs("one that crashed holds nobody up")
                .isTrue();
        sessions.release(session.getId());
        assertThat(sessions.lease(session.getId(), Duration.ofSeconds(8))).isTrue();
        assertThat(sessions.lease("unknown", Duration.ofSeconds(8))).isFalse();
    }

    @Test
    void endsAllSessionsOfOneSessionOfTheProvider() {
        BrowserSession one = stored(SessionVault.PROVIDER_SESSION, "kc-1");
        BrowserSession two = stored(SessionVault.PROVIDER_SESSION, "kc-1");
        BrowserSession other = stored(SessionVault.PROVIDER_SESSION, "kc-2");
        sessions.endAllOf("kc-1");
        assertThat(sessions.findById(one.getId())).isNull();
        assertThat(sessions.findById(two.getId())).isNull();
        assertThat(sessions.findById(other.getId())).isNotNull();
    }

    @Test
    void whatIsOfAClassThatItDoesNotKnowIsAsIfItWereNotThere() {
        BrowserSession session = stored("a", "b");
        byte[] foreign = Serialization.write(new javax.swing.event.EventListenerList());
        documents.updateOne(
                new Document(),
                new Document("$set", new Document("attributes.a", new Binary(foreign))));
        assertThat(found(session).<Object>getAttribute("a")).isNull();
    }

    private BrowserSession stored(String attribute, String value) {
        BrowserSession session = sessions.createSession();
        session.setAttribute(attribute, value);
        sessions.save(session);
        return session;
    }

    private BrowserSession found(BrowserSession session) {
        return java.util.Objects.requireNonNull(sessions.findById(session.getId()));
    }

    private Document only() {
        return java.util.Objects.requireNonNull(documents.find().first());
    }

    /** A clock that tests set. */
    private static final class InstantSourceClock {
        private static Clock of(InstantSource source) {
            return new Clock() {
                @Override
                public java.time.ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(java.time.ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return source.instant();
                }
            };
        }
    }
}
