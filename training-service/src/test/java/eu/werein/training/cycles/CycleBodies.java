package eu.werein.training.cycles;

import eu.werein.platform.tenant.PartnerId;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Bodies as a host's browser sends them. */
public final class CycleBodies {

    private CycleBodies() {}

    /** Complete: one evening in March 2099 with twelve seats. */
    public static String evening(String title, PartnerId... openTo) {
        return body(title, session("2099-03-05", "18:00", "20:30"), seats(12), openTo);
    }

    /**
     * @param session one, or several with commas between
     */
    public static String body(String title, String session, String seats, PartnerId... openTo) {
        String partners =
                Arrays.stream(openTo)
                        .map(partner -> '"' + partner.value() + '"')
                        .collect(Collectors.joining(","));
        return """
        {"texts":{"fr":{"title":"%s","summary":"Trois soirées"}},
         "sessions":[%s],
         "familyFacts":{"childcare":true},
         "openTo":[%s],
         "seats":%s}"""
                .formatted(title, session, partners, seats);
    }

    public static String session(String date, String startsAt, String endsAt) {
        return """
        {"date":"%s","startsAt":"%s","endsAt":"%s","zone":"Europe/Brussels","mode":"online",
         "link":"https://meet.example.org/room","trainer":"m-trainer"}"""
                .formatted(date, startsAt, endsAt);
    }

    public static String seats(int capacity) {
        return "{\"capacity\":%d,\"enrolmentClosesAt\":\"2099-03-04T20:00:00Z\"}"
                .formatted(capacity);
    }
}
