package eu.werein.members.register;

import static eu.werein.members.register.MemberFixture.TODAY;
import static eu.werein.members.register.MemberFixture.at;
import static eu.werein.members.register.MemberFixture.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.werein.members.person.Band;
import eu.werein.members.person.Business;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.Place;
import eu.werein.members.person.Sector;
import eu.werein.members.person.Stage;
import eu.werein.members.register.HistoryEntry.Kind;
import eu.werein.members.register.Member.Transition;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MemberTests {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final Place VIGO = new Place("36310", "Vigo", null, "ES");

    private final Member an = named("an", "An", "Peeters", null);

    private static RegisterEntry with(Member member, Place place, @Nullable Business business) {
        return with(member, place, business, member.particulars().bands());
    }

    private static RegisterEntry with(
            Member member, Place place, @Nullable Business business, Set<Band> bands) {
        Particulars known = member.particulars();
        return new RegisterEntry(
                new Particulars(
                        known.name(),
                        known.email(),
                        known.phone(),
                        known.birthDate(),
                        known.language(),
                        place,
                        business,
                        bands,
                        known.skills(),
                        known.helpWanted()),
                member.period(),
                member.externalId());
    }

    private static Member paid(Member member, LocalDate until) {
        return member.renew(until, TODAY).after();
    }

    @Test
    void anEditNamesTheFieldsThatChanged() {
        Business bakery = new Business(null, "bread", Sector.UNKNOWN, Stage.STARTING, null);
        Transition edited = an.edit(with(an, VIGO, bakery), TODAY);
        assertThat(edited.after().history().getLast())
                .isEqualTo(
                        HistoryEntry.edited(
                                List.of("postalCode", "city", "country", "trade", "stage"), TODAY));
    }

    @Test
    void anEditIsToldOnlyIfItChangesWhatOthersMayKnow() {
        assertThat(an.edit(with(an, VIGO, null), TODAY).events()).isEmpty();
        Business started = new Business(null, null, Sector.UNKNOWN, Stage.STARTING, null);
        assertThat(an.edit(with(an, VIGO, started), TODAY).events())
                .singleElement()
                .isInstanceOf(MemberEvent.Changed.class);
    }

    @Test
    void whenSheHasTimeIsTold() {
        RegisterEntry evenings = with(an, Place.UNKNOWN, null, Set.of(Band.EVENING));

        assertThat(an.edit(evenings, TODAY).events())
                .singleElement()
                .isInstanceOf(MemberEvent.Changed.class);
        assertThat(an.edit(evenings, TODAY).after().outline().bands())
                .containsExactly(Band.EVENING);
    }

    @Test
    void anEditThatChangesNothingIsNone() {
        Business nothing = new Business(null, null, Sector.UNKNOWN, Stage.UNKNOWN, null);
        Transition same = an.edit(with(an, Place.UNKNOWN, nothing), TODAY);
        assertThat(same.after()).isEqualTo(an);
        assertThat(same.events()).isEmpty();
    }

    @Test
    void whoRenewsIsActiveAgain() {
        Member lapsed = an.lapse(TODAY).after();
        Transition renewed = lapsed.renew(DAY.plusYears(1), TODAY);
        assertThat(renewed.after().state()).isEqualTo(MemberState.ACTIVE);
        assertThat(renewed.after().period().paidUntil()).isEqualTo(DAY.plusYears(1));
        assertThat(renewed.after().history().getLast().until()).isEqualTo(DAY.plusYears(1));
        assertThat(renewed.events()).singleElement().isInstanceOf(MemberEvent.Renewed.class);
    }

    @Test
    void lapsingTwiceIsLapsingOnce() {
        Member lapsed = an.lapse(TODAY).after();
        assertThat(lapsed.lapse(TODAY).after()).isEqualTo(lapsed);
        assertThat(lapsed.lapse(TODAY).events()).isEmpty();
    }

    @Test
    void theLastDayThatIsPaidForIsStillPaidFor() {
        Member paid = paid(an, DAY);
        assertThat(paid.period().hasRunOut(DAY)).isFalse();
        assertThat(paid.period().hasRunOut(DAY.plusDays(1))).isTrue();
        assertThat(an.period().hasRunOut(DAY)).isFalse();
    }

    @Test
    void whoComesBackDoesNotLapseAtOnce() {
        Member left = paid(an, DAY).leave(TODAY).after();
        Member back = left.comeBack(DAY.plusDays(1), TODAY).after();
        assertThat(back.state()).isEqualTo(MemberState.ACTIVE);
        assertThat(back.period().paidUntil()).isNull();
        assertThat(back.history().getLast().kind()).isEqualTo(Kind.RETURNED);
        assertThat(left.comeBack(DAY, TODAY).after().period().paidUntil()).isEqualTo(DAY);
    }

    @Test
    void whoHasLeftIsToComeBackFirst() {
        Member left = an.leave(TODAY).after();
        assertThatExceptionOfType(HasLeft.class).isThrownBy(left::refuseIfLeft);
        an.refuseIfLeft();
    }

    @Test
    void whatIsEmptyHereIsFilledFromTheOtherRecord() {
        Member other = named("other", "Ann", "Peeters-Maes", "an@example.org");
        other = other.edit(with(other, VIGO, null), TODAY).after();
        Member merged = an.takeIn(other, Set.of("familyName"), at(1)).after();
        assertThat(merged.particulars().name().givenName()).isEqualTo("An");
        assertThat(merged.particulars().name().familyName()).isEqualTo("Peeters-Maes");
        assertThat(merged.particulars().email()).isEqualTo(other.particulars().email());
        assertThat(merged.particulars().place()).isEqualTo(VIGO);
    }

    @Test
    void aMergeKeepsBothHistories() {
        Member other = named("other", "An", "Peeters", null).lapse(at(1)).after();
        Member merged = an.renew(DAY, at(2)).after().takeIn(other, Set.of(), at(3)).after();
        assertThat(merged.history())
                .extracting(HistoryEntry::kind)
                .containsExactly(
                        Kind.REGISTERED, Kind.REGISTERED, Kind.LAPSED, Kind.RENEWED, Kind.MERGED);
        assertThat(merged.history().getLast().other()).isEqualTo("other");
        assertThat(merged.history().getLast().otherVersion()).isEqualTo(other.version());
    }

    @Test
    void aMergeIsToldEvenIfOthersSeeNoDifference() {
        Member other = named("other", "An", "Peeters", null);
        assertThat(an.takeIn(other, Set.of(), TODAY).events()).hasSize(1);
    }

    @Test
    void aRecordThatWasChangedSinceDoesNotGo() {
        assertThat(an.goInto(new MemberId("kept"), 7).after()).isEqualTo(an);
        Transition gone = an.goInto(new MemberId("kept"), 1);
        assertThat(gone.after().state()).isEqualTo(MemberState.ERASED);
        assertThat(gone.events()).singleElement().isInstanceOf(MemberEvent.Left.class);
    }
}
