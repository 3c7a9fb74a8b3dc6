package eu.werein.members.register.messaging;

import eu.werein.members.person.Business;
import eu.werein.members.person.Stage;
import eu.werein.members.register.Member;
import eu.werein.members.register.MemberEvent;
import eu.werein.platform.outbox.DomainEvent;
import java.time.LocalDate;

/** What the register tells the other services: figures, never who somebody is. */
public final class MemberMessages {

    public static final String TOPIC = "members.member.v1";
    public static final String REGISTERED = "members.member-registered.v1";
    public static final String CHANGED = "members.member-changed.v1";
    private static final String SECTOR_UNKNOWN = "unknown";

    private MemberMessages() {}

    /** The event as it is told. */
    public static DomainEvent of(MemberEvent event) {
        String type =
                switch (event) {
                    case MemberEvent.Registered _ -> REGISTERED;
                    case MemberEvent.Changed _ -> CHANGED;
                };
        return new DomainEvent(TOPIC, type, data(event.member()));
    }

    private static MemberData data(Member member) {
        Business business = member.record().business();
        Stage stage = business == null ? Stage.UNKNOWN : business.stage();
        return new MemberData(
                member.id().value(),
                member.state().wireName(),
                member.record().joinedOn(),
                SECTOR_UNKNOWN,
                stage.wireName());
    }

    /** The data of every member event. */
    record MemberData(
            String memberId, String state, LocalDate joinedOn, String sector, String stage) {}
}
