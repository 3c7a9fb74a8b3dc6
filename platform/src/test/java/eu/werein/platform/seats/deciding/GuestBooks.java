package eu.werein.platform.seats.deciding;

import com.mongodb.MongoTimeoutException;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Plans in which somebody writes her name once, or strikes it out again: {@code -name}. */
final class GuestBooks implements Plans<String, GuestBooks.Book, String, String> {

    /** What a write comes to. */
    enum Fate {
        KEPT,
        LOST,
        KEPT_WITHOUT_A_WORD
    }

    record Book(String id, int version, List<String> names) {}

    private record Key(PartnerId partner, String id) {}

    private final Map<Key, Book> books = new ConcurrentHashMap<>();
    private final AtomicInteger writes = new AtomicInteger();
    private final CountDownLatch reached = new CountDownLatch(1);
    private volatile CountDownLatch goOn = new CountDownLatch(0);
    private volatile Fate fate = Fate.KEPT;

    void open(String id) {
        books.put(key(id), new Book(id, 1, List.of()));
    }

    /** Holds up writes until the next call of {@link #goOn()}. */
    void holdUp() {
        goOn = new CountDownLatch(1);
    }

    void goOn() {
        goOn.countDown();
    }

    /** Waits until somebody writes. */
    void awaitWrite() throws InterruptedException {
        reached.await();
    }

    void fate(Fate next) {
        fate = next;
    }

    int writes() {
        return writes.get();
    }

    private static Key key(String id) {
        return new Key(TenantContext.current(), id);
    }

    @Override
    public Optional<Book> find(String id) {
        return Optional.ofNullable(books.get(key(id)));
    }

    @Override
    public boolean isCurrent(Book book) {
        return find(book.id()).filter(book::equals).isPresent();
    }

    @Override
    public Decided<Book, String> decide(Book book, List<String> together) {
        List<String> names = new ArrayList<>(book.names());
        List<String> outcomes = together.stream().map(asked -> decide(names, asked)).toList();
        return new Written(this, book, names, outcomes);
    }

    private static String decide(List<String> names, String asked) {
        if (asked.startsWith("-")) {
            return names.remove(asked.substring(1)) ? "struck" : "unknown";
        }
        return !names.contains(asked) && names.add(asked) ? "written" : "there";
    }

    private Optional<Book> keep(Book before, List<String> names) {
        reached.countDown();
        await(goOn);
        if (fate == Fate.LOST) {
            throw new MongoTimeoutException("nobody knows");
        }
        Book after = new Book(before.id(), before.version() + 1, List.copyOf(names));
        if (!books.replace(key(before.id()), before, after)) {
            return Optional.empty();
        }
        writes.incrementAndGet();
        if (fate == Fate.KEPT_WITHOUT_A_WORD) {
            throw new MongoTimeoutException("nobody knows");
        }
        return Optional.of(after);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Written(GuestBooks books, Book before, List<String> names, List<String> outcomes)
            implements Decided<Book, String> {

        @Override
        public boolean changed() {
            return !names.equals(before.names());
        }

        @Override
        public Optional<Book> keep() {
            return books.keep(before, names);
        }
    }
}
