package eu.werein.members.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Forgets, at the bound partner, the files and plans that have served, and what nobody claims. */
final class ForgetServed {

    /** A file that no import has claimed by then came in halfway. */
    private static final Duration UNCLAIMED = Duration.ofDays(1);

    private final Imports imports;
    private final Uploads uploads;
    private final ForgetImport forget;
    private final Clock clock;

    ForgetServed(Imports imports, Uploads uploads, ForgetImport forget, Clock clock) {
        this.imports = imports;
        this.uploads = uploads;
        this.forget = forget;
        this.clock = clock;
    }

    void forget() {
        Instant now = clock.instant();
        List<Import> all = imports.all();
        all.stream().filter(one -> one.forgettable(now)).forEach(forget::served);
        Set<String> claimed = all.stream().map(one -> one.file().id()).collect(Collectors.toSet());
        uploads.before(now.minus(UNCLAIMED)).stream()
                .filter(file -> !claimed.contains(file))
                .forEach(uploads::remove);
    }
}
