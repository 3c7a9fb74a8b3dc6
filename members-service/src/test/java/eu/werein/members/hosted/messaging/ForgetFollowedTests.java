package eu.werein.members.hosted.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.answers.InMemoryNotices;
import eu.werein.members.answers.News;
import eu.werein.members.answers.NoticeFixture;
import eu.werein.members.register.InMemoryMembers;
import eu.werein.members.register.MemberFixture;
import eu.werein.members.register.messaging.MemberMessages;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForgetFollowedTests {

    private final InMemoryMembers members = new InMemoryMembers();
    private final InMemoryNotices notices = new InMemoryNotices();
    private final ForgetFollowed forget = new ForgetFollowed(members, notices);

    @BeforeEach
    void somethingIsToldOfHer() {
        notices.keep(Optional.empty(), NoticeFixture.told(new News.Moved(null)));
    }

    private void leaves() {
        Event left =
                new Event(
                        new PartnerId("be-one"),
                        NoticeFixture.AN.value(),
                        4,
                        MemberMessages.LEFT,
                        Instant.EPOCH,
                        new byte[0]);
        assertThat(forget.concerns(left)).isTrue();
        forget.on(left);
    }

    @Test
    void ofWhoeverIsErasedNothingThatWasToldIsKept() {
        leaves();
        assertThat(notices.find(NoticeFixture.ID)).isEmpty();
    }

    @Test
    void whoHasOnlyLeftMayComeBack() {
        MemberFixture.left(
                members,
                MemberFixture.registered(
                        members,
                        NoticeFixture.AN.value(),
                        MemberFixture.person("An", "Peeters", "an@example.org")));
        leaves();
        assertThat(notices.find(NoticeFixture.ID)).isPresent();
    }
}
