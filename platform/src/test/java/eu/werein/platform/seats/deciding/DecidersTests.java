package eu.werein.platform.seats.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.werein.platform.seats.deciding.GuestBooks.Fate;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two processes and two hosts, whose plans have the same id. */
class DecidersTests {

    private static final PartnerId HOST = new PartnerId("be-mompreneurs");
    private static final PartnerId OTHER = new PartnerId("es-uvigo");
    private static final String BOOK = "twin";

    private final GuestBooks books = new GuestBooks();
    private final Deciders<String, String, String> deciders = new Deciders<>(books);
    private final Deciders<String, String, String> elsewhere = new Deciders<>(books);

    @BeforeEach
    void twoHosts() {
        TenantContext.run(HOST, () -> books.open(BOOK));
        TenantContext.run(OTHER, () -> books.open(BOOK));
    }

    private static Optional<String> asked(
            Deciders<String, String, String> where, PartnerId host, String what) {
        return TenantContext.<Optional<String>, RuntimeException>call(
                host, () -> where.decide(BOOK, what));
    }

    private Optional<String> asked(String what) {
        return asked(deciders, HOST, what);
    }

    private List<String> names(PartnerId host) {
        return TenantContext.<List<String>, RuntimeException>call(
                host, () -> books.find(BOOK).orElseThrow().names());
    }

    @Test
    void whatIsAskedIsDecidedAndKept() {
        assertThat(asked("ana")).contains("written");
        assertThat(names(HOST)).containsExactly("ana");
        assertThat(names(OTHER)).isEmpty();
    }

    @Test
    void aPlanThatIsNotThereHasNoOutcome() {
        assertThat(
                        TenantContext.<Optional<String>, RuntimeException>call(
                                HOST, () -> deciders.decide("another", "ana")))
                .isEmpty();
    }

    @Test
    void whatAnotherProcessKeptIsKnownBeforeAnybodyIsRefused() {
        asked("ana");
        asked(elsewhere, HOST, "eva");
        assertThat(asked("-eva")).contains("struck");
    }

    @Test
    void twoProcessesLoseNothing() {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                String name = "n" + i;
                Deciders<String, String, String> one = i % 2 == 0 ? deciders : elsewhere;
                clients.execute(() -> asked(one, HOST, name));
            }
        }
        assertThat(names(HOST)).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void requestsThatWaitAreKeptWithOneWrite() throws InterruptedException {
        books.holdUp();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            clients.execute(() -> asked("first"));
            books.awaitWrite();
            for (int i = 0; i < 100; i++) {
                String name = "n" + i;
                clients.execute(() -> asked(name));
            }
            while (deciders.waiting(HOST, BOOK) < 100) {
                Thread.onSpinWait();
            }
            books.goOn();
        }
        assertThat(books.writes()).isEqualTo(2);
    }

    @Test
    void whatChangesNothingIsNotWritten() {
        asked("ana");
        assertThat(asked("ana")).contains("there");
        assertThat(books.writes()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"LOST", "KEPT_WITHOUT_A_WORD"})
    void whenTheStoreFailsNobodyIsToldThatSheWasRefused(Fate fate) {
        books.fate(fate);
        assertThatExceptionOfType(Undecided.class)
                .isThrownBy(() -> asked("ana"))
                .returns(Undecided.Why.UNKNOWN, Undecided::why);
        books.fate(Fate.KEPT);
        assertThat(asked("eva")).contains("written");
    }

    @Test
    void aDeciderWithNothingToDoEnds() {
        Deciders<String, String, String> hasty = new Deciders<>(books, Duration.ofMillis(1));
        asked(hasty, HOST, "ana");
        while (hasty.running() > 0) {
            Thread.onSpinWait();
        }
        assertThat(asked(hasty, HOST, "eva")).contains("written");
    }
}
