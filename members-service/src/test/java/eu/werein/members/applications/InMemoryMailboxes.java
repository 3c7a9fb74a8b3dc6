package eu.werein.members.applications;

import eu.werein.members.person.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Mailboxes of one partner, in memory. */
public final class InMemoryMailboxes implements Mailboxes {

    private record Mailed(Instant at, String occasion) {
        Instant freeAt() {
            return at.plus(Duration.ofHours(1));
        }
    }

    private final Map<String, ApplicationId> holders = new HashMap<>();
    private final Map<String, Mailed> mailed = new HashMap<>();

    @Override
    public synchronized ApplicationId claim(EmailAddress mailbox, ApplicationId application) {
        ApplicationId held = holders.putIfAbsent(mailbox.mailbox(), application);
        return held == null ? application : held;
    }

    @Override
    public synchronized boolean handOn(EmailAddress mailbox, ApplicationId from, ApplicationId to) {
        return holders.replace(mailbox.mailbox(), from, to);
    }

    @Override
    public synchronized void release(EmailAddress mailbox, ApplicationId application) {
        holders.remove(mailbox.mailbox(), application);
    }

    @Override
    public synchronized boolean mayBeMailed(EmailAddress mailbox, Instant now) {
        Mailed last = mailed.get(mailbox.mailbox());
        return last == null || !last.freeAt().isAfter(now);
    }

    @Override
    public synchronized Instant takeMail(EmailAddress mailbox, String occasion, Instant now) {
        Mailed last = mailed.get(mailbox.mailbox());
        if (last != null && last.occasion().equals(occasion)) {
            return now;
        }
        if (last != null && last.freeAt().isAfter(now)) {
            return last.freeAt();
        }
        mailed.put(mailbox.mailbox(), new Mailed(now, occasion));
        return now;
    }

    @Override
    public synchronized void forgetMails(Instant now) {
        mailed.values().removeIf(last -> last.freeAt().isBefore(now));
    }
}
