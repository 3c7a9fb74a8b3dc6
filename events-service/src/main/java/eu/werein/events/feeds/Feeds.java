package eu.werein.events.feeds;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import eu.werein.events.catalogue.Catalogue;
import eu.werein.events.catalogue.Entry;
import eu.werein.events.gatherings.Visibility;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.tenant.PartnerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calendars of gatherings. One that nothing has changed in is not written again: calendars ask by
 * the hour, hosts change something by the day.
 */
public final class Feeds {

    private static final int KEPT_BYTES = 32 * 1024 * 1024;
    private static final Duration ASKS_AGAIN = Duration.ofSeconds(1);
    private static final Set<Visibility> PUBLIC = Set.of(Visibility.PUBLIC);
    private static final Set<Visibility> TO_OTHERS =
            Set.of(Visibility.FEDERATION, Visibility.PUBLIC);

    private final Catalogue catalogue;
    private final CalendarText text;
    private final Clock clock;
    private final LoadingCache<Catalogue, Long> stamps;
    private final Cache<Question, Answer> written =
            Caffeine.newBuilder()
                    .maximumWeight(KEPT_BYTES)
                    .weigher((Question _, Answer answer) -> answer.feed().bytes().length)
                    .build();

    /**
     * @param ticker by which the catalogue is asked at most once a second whether it has changed
     */
    Feeds(Catalogue catalogue, CalendarText text, Clock clock, Ticker ticker) {
        this.catalogue = catalogue;
        this.text = text;
        this.clock = clock;
        this.stamps =
                Caffeine.newBuilder()
                        .expireAfterWrite(ASKS_AGAIN)
                        .ticker(ticker)
                        .build(Catalogue::stamp);
    }

    /**
     * @param answered none in a calendar of nobody in particular
     */
    private record Question(
            String name,
            Set<PartnerId> hosts,
            Set<Visibility> visible,
            @Nullable Answered answered,
            @Nullable Language wish) {}

    /**
     * @param stamp of the catalogue that it was written from, or an older one
     * @param day on which it was: what is long over leaves a feed with the day
     */
    private record Answer(long stamp, Instant day, Feed feed) {}

    /**
     * What is for everybody.
     *
     * @param name of the calendar
     */
    public Feed ofEverybody(String name, Set<PartnerId> hosts, @Nullable Language wish) {
        return feed(new Question(name, Set.copyOf(hosts), PUBLIC, null, wish));
    }

    /**
     * What is for a member of partners, and what she has answered to of other hosts.
     *
     * @param name of the calendar
     */
    public Feed ofMember(String name, Answered answered, @Nullable Language wish) {
        return feed(
                new Question(
                        name,
                        answered.partners(),
                        EnumSet.allOf(Visibility.class),
                        answered,
                        wish));
    }

    private Feed feed(Question question) {
        Instant now = clock.instant();
        Instant day = now.truncatedTo(ChronoUnit.DAYS);
        // Read before the gatherings: what changes meanwhile makes the next feed, not a stale one.
        long stamp = stamps.get(catalogue);
        Answer known = written.getIfPresent(question);
        if (known != null && known.stamp() == stamp && known.day().equals(day)) {
            return known.feed();
        }
        Feed feed = Feed.of(text(question, day));
        written.put(question, new Answer(stamp, day, feed));
        return feed;
    }

    private byte[] text(Question question, Instant day) {
        List<Entry> entries = catalogue.entries(question.hosts(), question.visible());
        Answered answered = question.answered();
        if (answered == null) {
            return text.of(question.name(), entries, question.wish(), day);
        }
        return text.ofPerson(
                question.name(),
                Stream.concat(entries.stream(), elsewhere(answered)).toList(),
                answered,
                question.wish(),
                day);
    }

    private Stream<Entry> elsewhere(Answered answered) {
        return answered.elsewhere().isEmpty()
                ? Stream.empty()
                : catalogue.entries(answered.elsewhere(), TO_OTHERS).stream()
                        .filter(entry -> !answered.of(entry).isEmpty());
    }
}
