package eu.werein.members.answers;

import static eu.werein.members.answers.NoticeFixture.AN;
import static eu.werein.members.answers.NoticeFixture.AT_SIX;
import static eu.werein.members.answers.NoticeFixture.ID;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.hosted.Standing;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.InMemoryMembers;
import eu.werein.members.register.MemberFixture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowAnswerTests {

    private static final News WAITING = new News.Stands(new Standing.Waiting(), 4);
    private static final News SEATED = new News.Stands(new Standing.Confirmed(), null);

    private final InMemoryMembers members = new InMemoryMembers();
    private final Notices notices = new InMemoryNotices();
    private final List<Notice> asked = new ArrayList<>();
    private final FollowAnswer follow = new FollowAnswer(notices, members, asked::add);

    @BeforeEach
    void sheIsAMember() {
        MemberFixture.registered(
                members, AN.value(), MemberFixture.person("An", "Peeters", "an@example.org"));
    }

    @Test
    void whatSheIsToldIsKeptAndWrittenOf() {
        follow.told(ID, WAITING, AT_SIX, 3);
        follow.told(ID, SEATED, AT_SIX, 5);
        Notice waiting = NoticeFixture.told(WAITING);
        Notice seated = waiting.told(SEATED, AT_SIX, 5);
        assertThat(notices.find(ID)).contains(seated);
        assertThat(asked).containsExactly(waiting, seated);
    }

    @Test
    void whatIsToldAgainIsAskedForAgainAsItIsKnown() {
        follow.told(ID, SEATED, AT_SIX, 5);
        follow.told(ID, WAITING, AT_SIX, 3);
        assertThat(asked).hasSize(2).allMatch(Notice::comes);
    }

    @Test
    void ofWhoeverIsNotKnownNothingIsKept() {
        Notice.Id stranger = new Notice.Id(ID.gathering(), ID.date(), new MemberId("x"));
        follow.told(stranger, SEATED, AT_SIX, 3);
        assertThat(notices.find(stranger)).isEmpty();
        assertThat(asked).isEmpty();
    }
}
