package eu.werein.events.gatherings;

/** Bodies as an organiser's browser sends them. */
public final class GatheringBodies {

    private GatheringBodies() {}

    /** Four Thursdays in March 2099, from the 5th on, at 18:00 in Brussels. */
    public static String meetup(String title, String visibility) {
        return body(title, visibility, "2099-03-05", "\"FREQ=WEEKLY;COUNT=4\"");
    }

    /** One evening. */
    public static String once(String title, String visibility, String date) {
        return body(title, visibility, date, "null");
    }

    public static String body(String title, String visibility, String date, String rule) {
        return """
        {"visibility":"%s","date":"%s","startsAt":"18:00","endsAt":"20:00",
         "zone":"Europe/Brussels","rule":%s,
         "texts":{"fr":{"title":"%s","summary":"Chaque jeudi"}},
         "mode":"hybrid","place":{"name":"Café Belga","city":"Bruxelles","country":"BE"},
         "link":"https://meet.example.org/room","familyFacts":{"stepFree":true},
         "languages":["fr","nl"],"capacity":20}"""
                .formatted(visibility, date, rule, title);
    }
}
