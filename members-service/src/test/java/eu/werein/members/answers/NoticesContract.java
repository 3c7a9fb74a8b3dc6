package eu.werein.members.answers;

import static eu.werein.members.answers.NoticeFixture.AN;
import static eu.werein.members.answers.NoticeFixture.AT_SIX;
import static eu.werein.members.answers.NoticeFixture.ID;
import static eu.werein.members.answers.NoticeFixture.told;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.hosted.Hosted;
import eu.werein.members.hosted.Standing;
import eu.werein.members.person.MemberId;
import eu.werein.platform.tenant.PartnerId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store of notices does. */
abstract class NoticesContract {

    private static final Notice FIRST = told(new News.Stands(new Standing.Waiting(), 4));

    abstract Notices notices();

    /** Runs with the notices' partner bound. */
    abstract <T> T bound(Callable<T> work);

    private boolean keep(Optional<Notice> read, Notice next) {
        return bound(() -> notices().keep(read, next));
    }

    private Optional<Notice> find(Notice.Id id) {
        return bound(() -> notices().find(id));
    }

    static Stream<News> news() {
        return Stream.of(
                new News.Stands(new Standing.Confirmed(), null),
                new News.Stands(new Standing.Offered(AT_SIX.minusDays(2).toInstant()), null),
                new News.Stands(new Standing.Gone(Standing.Reason.ENDED), null),
                new News.Moved(null),
                new News.Moved("The heating is broken"),
                new News.Cancelled(null),
                new News.Cancelled("Snow"));
    }

    @ParameterizedTest
    @MethodSource("news")
    void allIsReadAsItWasKept(News news) {
        assertThat(keep(Optional.empty(), FIRST)).isTrue();
        assertThat(find(ID)).contains(FIRST);
        Notice next = FIRST.told(news, AT_SIX.withZoneSameInstant(ZoneId.of("Atlantic/Canary")), 5);
        assertThat(keep(Optional.of(FIRST), next)).isTrue();
        assertThat(find(ID)).contains(next);
    }

    @Test
    void everyHostGatheringDateAndMemberIsAnotherOne() {
        keep(Optional.empty(), FIRST);
        LocalDate later = ID.date().plusDays(7);
        Hosted other = Hosted.gathering(ID.gathering().host(), "gathering-2");
        Hosted twin = Hosted.gathering(new PartnerId("es-uvigo-twin"), ID.gathering().id());
        assertThat(find(new Notice.Id(ID.gathering(), later, AN))).isEmpty();
        assertThat(find(new Notice.Id(other, ID.date(), AN))).isEmpty();
        assertThat(find(new Notice.Id(twin, ID.date(), AN))).isEmpty();
        assertThat(find(new Notice.Id(ID.gathering(), ID.date(), new MemberId("eva")))).isEmpty();
    }

    @Test
    void whatWasReadBeforeAChangeChangesNothing() {
        Notice second = FIRST.told(new News.Cancelled(null), AT_SIX, 5);
        keep(Optional.empty(), FIRST);
        keep(Optional.of(FIRST), second);
        assertThat(keep(Optional.empty(), FIRST)).isFalse();
        assertThat(keep(Optional.of(FIRST), FIRST.told(new News.Moved(null), AT_SIX, 6))).isFalse();
        assertThat(find(ID)).contains(second);
    }

    @Test
    void ofWhomNothingIsKnownNoNoticeIsKept() {
        Notice.Id evas = new Notice.Id(ID.gathering(), ID.date(), new MemberId("eva"));
        Notice hers = Notice.begin(evas, new News.Moved(null), AT_SIX, 3);
        keep(Optional.empty(), FIRST);
        keep(Optional.empty(), hers);
        bound(
                () -> {
                    notices().forget(AN);
                    return true;
                });
        assertThat(find(ID)).isEmpty();
        assertThat(find(evas)).contains(hers);
    }
}
