package eu.werein.launcher.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A file with some databases in it. Writers apply their commands together; whoever then comes first
 * to the commit commits for all of them.
 */
final class DurableFile implements AutoCloseable {

    /** Long enough for a reader of an old version; a kill (unlike a power cut) reorders nothing. */
    private static final int KEEP_OVERWRITTEN_MILLIS = 2_000;

    /** Every commit leaves half-empty chunks behind, and nobody else rewrites them. */
    private static final int COMMITS_PER_TIDYING = 500;

    private static final int FILLED_PERCENT = 60;
    private static final int TIDIED_BYTES = 4 << 20;

    /** What the library puts before the name of each collection's map. */
    private static final String DATABASES = "databases.";

    private final MVStore store;
    private final Runnable broken;
    private final ReadWriteLock applying = new ReentrantReadWriteLock();
    private final Lock committing = new ReentrantLock();
    private final AtomicLong applied = new AtomicLong();
    private long committed;
    private long commits;

    /**
     * @param broken called when the file takes no more: what its databases show from then on may be
     *     in no file
     */
    DurableFile(Path file, Runnable broken) {
        this.broken = broken;
        store = new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open();
        store.setRetentionTime(KEEP_OVERWRITTEN_MILLIS);
    }

    /** The names of the databases that are in it already. */
    Stream<String> databases() {
        return store.getMapNames().stream()
                .filter(map -> map.startsWith(DATABASES))
                .map(map -> map.substring(DATABASES.length()))
                .map(namespace -> namespace.substring(0, namespace.indexOf('.')))
                .distinct();
    }

    MongoDatabase open(String database, CursorRegistry cursors) {
        return new DurableDatabase(database, store, cursors);
    }

    /** Answers when what the command has written is in the file, also when it was refused. */
    <T> T write(Supplier<T> command) {
        try {
            return apply(command);
        } finally {
            // A refused batch may have changed something before it was refused.
            commitUpTo(applied.incrementAndGet());
        }
    }

    /** Never while a commit runs: a commit must not see half a command. */
    private <T> T apply(Supplier<T> command) {
        applying.readLock().lock();
        try {
            return command.get();
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
            long all = applied.get();
            store.commit();
            committed = all;
            if (++commits % COMMITS_PER_TIDYING == 0) {
                store.compact(FILLED_PERCENT, TIDIED_BYTES);
            }
        } catch (MVStoreException e) {
            broken.run();
            throw e;
        } finally {
            applying.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
