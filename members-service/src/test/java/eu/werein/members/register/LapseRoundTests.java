package eu.werein.members.register;

import static eu.werein.members.register.MemberFixture.TODAY;
import static eu.werein.members.register.MemberFixture.person;
import static eu.werein.members.register.MemberFixture.registered;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.Bound;
import eu.werein.members.home.HomePartner;
import eu.werein.members.home.Homes;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.HistoryEntry.Kind;
import eu.werein.platform.outbox.Request;
import eu.werein.platform.testing.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** It is nine in the morning of 22 November 2026, UTC. */
class LapseRoundTests {

    private static final LocalDate TODAY_HERE = LocalDate.parse("2026-11-22");

    private final MovableClock clock = new MovableClock();
    private final InMemoryMembers members = new InMemoryMembers();
    private final HomePartner home =
            Homes.of(
                    clock,
                    Homes.partner("be-one", "BE", "Europe/Brussels"),
                    Homes.partner("ca-two", "CA", "America/Toronto"));
    private final LapseRound round = new LapseRound(new LapseMember(members), home, clock);

    private MemberId paid(String id, LocalDate until) {
        MemberId member = registered(members, id, person("An", "Peeters", null));
        new RenewMember(members).renew(member, until, TODAY, Request.OURS);
        return member;
    }

    private int visit(String partner) {
        return Bound.to(partner, round::visit);
    }

    private MemberState state(MemberId member) {
        return members.find(member).orElseThrow().state();
    }

    @Test
    void whoHasPaidUntilTodayLapsesTomorrowAndOnce() {
        MemberId an = paid("an", TODAY_HERE);
        assertThat(visit("be-one")).isZero();
        clock.pass(Duration.ofHours(24));
        assertThat(visit("be-one")).isEqualTo(1);
        assertThat(state(an)).isEqualTo(MemberState.LAPSED);
        HistoryEntry lapsed = members.find(an).orElseThrow().history().getLast();
        assertThat(lapsed.kind()).isEqualTo(Kind.LAPSED);
        assertThat(lapsed.occasion()).isEqualTo(new Occasion(clock.instant(), null));
        assertThat(visit("be-one")).isZero();
    }

    @Test
    void aDayEndsWhereThePartnerIs() {
        MemberId an = paid("an", TODAY_HERE);
        clock.pass(Duration.ofHours(15));
        assertThat(visit("ca-two")).isZero();
        assertThat(state(an)).isEqualTo(MemberState.ACTIVE);
        assertThat(visit("be-one")).isEqualTo(1);
    }

    @Test
    void whoPaysNothingNeverLapsesAndWhoHasLeftHasLeft() {
        MemberId free = registered(members, "free", person("Eva", "Maes", null));
        MemberId gone = paid("gone", TODAY_HERE);
        MemberFixture.left(members, gone);
        clock.pass(Duration.ofDays(400));
        assertThat(visit("be-one")).isZero();
        assertThat(state(free)).isEqualTo(MemberState.ACTIVE);
        assertThat(state(gone)).isEqualTo(MemberState.LEFT);
    }

    @Test
    void aWholeRegisterLapses() {
        for (int i = 0; i < 1_203; i++) {
            paid("m" + i, TODAY_HERE);
        }
        clock.pass(Duration.ofDays(2));
        assertThat(visit("be-one")).isEqualTo(1_203);
    }
}
