package eu.werein.members.register.messaging;

import eu.werein.members.person.Band;
import eu.werein.members.register.Member;
import eu.werein.members.register.MemberEvent;
import eu.werein.members.register.Origin;
import eu.werein.members.register.Outline;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.outbox.DomainEvent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the register tells the other services: figures, never who somebody is. */
public final class MemberMessages {

    public static final String TOPIC = "members.member.v1";
    public static final String REGISTERED = "members.member-registered.v1";
    public static final String CHANGED = "members.member-changed.v1";
    public static final String RENEWED = "members.member-renewed.v1";
    public static final String LAPSED = "members.member-lapsed.v1";
    public static final String LEFT = "members.member-left.v1";
    public static final List<String> TYPES = List.of(REGISTERED, CHANGED, RENEWED, LAPSED, LEFT);

    private MemberMessages() {}

    /** The event as it is told. */
    public static DomainEvent of(MemberEvent event) {
        String type =
                switch (event) {
                    case MemberEvent.Registered _ -> REGISTERED;
                    case MemberEvent.Changed _ -> CHANGED;
                    case MemberEvent.Renewed _ -> RENEWED;
                    case MemberEvent.Lapsed _ -> LAPSED;
                    case MemberEvent.Left _ -> LEFT;
                };
        return new DomainEvent(TOPIC, type, data(event.member()));
    }

    /** Whether a file has just brought her: no mail goes out for her. */
    public static boolean isArrivalOfAnImport(Event event) {
        return event.type().equals(REGISTERED)
                && Origin.Kind.IMPORT
                        .wireName()
                        .equals(EventJson.read(event, Arrival.class).origin());
    }

    private record Arrival(@Nullable String origin) {}

    private static MemberData data(Member member) {
        Outline outline = member.outline();
        return new MemberData(
                member.id().value(),
                outline.state().wireName(),
                outline.joinedOn(),
                outline.section(),
                outline.stage().wireName(),
                outline.bands().stream().sorted().map(Band::wireName).toList(),
                member.origin().kind().wireName());
    }

    /** The data of every member event. */
    record MemberData(
            String memberId,
            String state,
            LocalDate joinedOn,
            String sector,
            String stage,
            List<String> bands,
            String origin) {}
}
