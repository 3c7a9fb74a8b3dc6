package eu.werein.gateway.sessions;

import com.mongodb.MongoException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Deletes what has expired, and creates the indexes once the store can be reached. */
final class SessionUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(SessionUpkeep.class);

    private final BrowserSessions sessions;
    private volatile boolean indexed;

    SessionUpkeep(BrowserSessions sessions) {
        this.sessions = sessions;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 1, timeUnit = TimeUnit.SECONDS)
    void keep() {
        try {
            if (!indexed) {
                sessions.createIndexes();
                indexed = true;
            }
            long purged = sessions.purge();
            LOG.atDebug().addKeyValue("purged", purged).log("expired sessions are gone");
        } catch (MongoException e) {
            LOG.atWarn()
                    .addKeyValue("reason", e.getClass().getSimpleName())
                    .log("sessions could not be looked after; trying again in a minute");
        }
    }
}
