package eu.werein.members.answers;

import eu.werein.members.hosted.Hosted;
import eu.werein.members.person.MemberId;
import eu.werein.platform.tenant.PartnerId;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** An's answer to a Thursday evening that Vigo hosts. */
public final class NoticeFixture {

    public static final Hosted EVENING = Hosted.gathering(new PartnerId("es-uvigo"), "gathering-1");
    public static final MemberId AN = new MemberId("an");
    public static final Notice.Id ID = new Notice.Id(EVENING, LocalDate.parse("2027-03-04"), AN);
    public static final ZonedDateTime AT_SIX =
            ZonedDateTime.parse("2027-03-04T18:00:00+01:00[Europe/Madrid]");

    private NoticeFixture() {}

    public static Notice told(News news) {
        return Notice.begin(ID, news, AT_SIX, 3);
    }
}
