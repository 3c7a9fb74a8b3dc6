package eu.werein.launcher.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/**
 * A store that answers a write command only when the write is in its file, so that a killed process
 * has lost nothing it acknowledged.
 *
 * <p>Writers apply their commands together; whoever then comes first to the commit commits for all
 * of them.
 */
final class DurableBackend extends H2Backend {

    /** Long enough for a reader of an old version; a kill (unlike a power cut) reorders nothing. */
    private static final int KEEP_OVERWRITTEN_MILLIS = 2_000;

    /** Every commit leaves half-empty chunks behind, and nobody else rewrites them. */
    private static final int COMMITS_PER_TIDYING = 500;

    private static final int FILLED_PERCENT = 60;
    private static final int TIDIED_BYTES = 4 << 20;

    private static final Set<String> READS =
            Set.of(
                    "aggregate",
                    "buildinfo",
                    "collstats",
                    "count",
                    "dbstats",
                    "distinct",
                    "endsessions",
                    "find",
                    "getlasterror",
                    "getmore",
                    "hello",
                    "ismaster",
                    "killcursors",
                    "listcollections",
                    "listdatabases",
                    "listindexes",
                    "ping",
                    "serverstatus",
                    "whatsmyuri");

    private final ReadWriteLock applying = new ReentrantReadWriteLock();
    private final Lock committing = new ReentrantLock();
    private final AtomicLong applied = new AtomicLong();
    private long committed;
    private long commits;

    DurableBackend(Path file) {
        super(open(file));
    }

    private static MVStore open(Path file) {
        MVStore store = new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open();
        store.setRetentionTime(KEEP_OVERWRITTEN_MILLIS);
        return store;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new DurableDatabase(databaseName, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleCommand(
            Channel channel, String databaseName, String command, Document query) {
        if (onlyReads(command, query)) {
            return super.handleCommand(channel, databaseName, command, query);
        }
        try {
            return apply(channel, databaseName, command, query);
        } finally {
            // A refused batch may have changed something before it was refused.
            commitUpTo(applied.incrementAndGet());
        }
    }

    private static boolean onlyReads(String command, Document query) {
        return READS.contains(command.toLowerCase(Locale.ROOT)) && !writesItsResult(query);
    }

    private static boolean writesItsResult(Document query) {
        return query.get("pipeline") instanceof List<?> stages
                && stages.stream()
                        .anyMatch(
                                stage ->
                                        stage instanceof Document document
                                                && (document.containsKey("$out")
                                                        || document.containsKey("$merge")));
    }

    /** Never while a commit runs: a commit must not see half a command. */
    private Document apply(Channel channel, String databaseName, String command, Document query) {
        applying.readLock().lock();
        try {
            return super.handleCommand(channel, databaseName, command, query);
        } finally {
            applying.readLock().unlock();
        }
    }

    /** One commits for all who came before; the others find it done. */
    private void commitUpTo(long mine) {
        committing.lock();
        try {
            if (committed < mine) {
                commitAll();
            }
        } finally {
            committing.unlock();
        }
    }

    private void commitAll() {
        applying.writeLock().lock();
        try {
            committed = applied.get();
            commit();
            if (++commits % COMMITS_PER_TIDYING == 0) {
                getMvStore().compact(FILLED_PERCENT, TIDIED_BYTES);
            }
        } finally {
            applying.writeLock().unlock();
        }
    }
}
