package eu.werein.gateway.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session in memory that remembers what changed, so that only that is written. */
final class BrowserSession implements Session {

    private String id;
    private @Nullable String storedUnder;
    private final Instant created;
    private Instant accessed;
    private Instant accessedInStore;
    private Duration idle;
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, byte[]> serialized;
    private final Set<String> changed = new HashSet<>();

    private BrowserSession(
            String id,
            @Nullable String storedUnder,
            Instant created,
            Instant accessed,
            Duration idle,
            Map<String, byte[]> serialized) {
        this.id = id;
        this.storedUnder = storedUnder;
        this.created = created;
        this.accessed = accessed;
        this.accessedInStore = accessed;
        this.idle = idle;
        this.serialized = serialized;
    }

    static BrowserSession begin(Instant now, Duration idle) {
        return new BrowserSession(SessionKey.fresh(), null, now, now, idle, new HashMap<>());
    }

    static BrowserSession stored(
            String id,
            String storedUnder,
            Instant created,
            Instant accessed,
            Duration idle,
            Map<String, byte[]> serialized) {
        return new BrowserSession(
                id, storedUnder, created, accessed, idle, new HashMap<>(serialized));
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        id = SessionKey.fresh();
        return id;
    }

    /** Where the store has it; null while it has not. */
    @Nullable String storedUnder() {
        return storedUnder;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getAttribute(String name) {
        Object held = attributes.get(name);
        byte[] written = serialized.get(name);
        if (held == null && written != null && !changed.contains(name)) {
            held = Serialization.read(written).orElse(null);
            if (held != null) {
                attributes.put(name, held);
            }
        }
        return (T) held;
    }

    @Override
    public Set<String> getAttributeNames() {
        Set<String> names = new LinkedHashSet<>(serialized.keySet());
        names.removeAll(changed);
        names.addAll(attributes.keySet());
        return names;
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        changed.add(name);
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        setAttribute(name, null);
    }

    /** What is to be written: bytes by name, null for what was removed. */
    Map<String, byte @Nullable []> changes() {
        Map<String, byte @Nullable []> changes = new HashMap<>();
        for (String name : changed) {
            Object value = attributes.get(name);
            changes.put(name, value == null ? null : Serialization.write(value));
        }
        return changes;
    }

    /** Everything, for a session that is written for the first time or under a new id. */
    Map<String, byte[]> all() {
        Map<String, byte[]> all = new HashMap<>(serialized);
        changes()
                .forEach(
                        (name, bytes) -> {
                            if (bytes == null) {
                                all.remove(name);
                            } else {
                                all.put(name, bytes);
                            }
                        });
        return all;
    }

    /** Tells the session that the store now holds what it holds. */
    void written(String under) {
        Map<String, byte[]> now = all();
        serialized.clear();
        serialized.putAll(now);
        changed.clear();
        storedUnder = under;
        accessedInStore = accessed;
    }

    boolean accessedLongAfterStored(Duration tolerance) {
        return accessed.isAfter(accessedInStore.plus(tolerance));
    }

    @Override
    public Instant getCreationTime() {
        return created;
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        accessed = time;
    }

    @Override
    public Instant getLastAccessedTime() {
        return accessed;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        idle = interval;
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return idle;
    }

    @Override
    public boolean isExpired() {
        return Instant.now().isAfter(accessed.plus(idle));
    }
}
