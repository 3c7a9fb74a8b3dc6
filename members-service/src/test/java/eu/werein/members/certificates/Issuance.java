package eu.werein.members.certificates;

import eu.werein.members.Learner;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What training-service tells of one certificate. */
public record Issuance(RunningService service, PartnerId host, String id, Learner learner) {

    private static final String TOPIC = "training.certificate.v1";

    public static Issuance to(RunningService service, PartnerId host, Learner learner) {
        return new Issuance(service, host, UUID.randomUUID().toString(), learner);
    }

    /**
     * @param statusIndex its place in the host's status lists
     */
    public Event issued(long statusIndex) {
        return issued(statusIndex, null);
    }

    /** At once after {@link #replacedBy}. */
    public Event issuedInPlaceOf(Issuance before, long statusIndex) {
        return issued(statusIndex, before.id());
    }

    private Event issued(long statusIndex, @Nullable String replaces) {
        Map<String, Object> data = new HashMap<>();
        data.put("certificateId", id);
        data.put("statusIndex", statusIndex);
        data.put("issuedAt", "2027-04-02T09:00:00Z");
        data.put("cycleId", "cycle");
        data.put("home", learner.partner().value());
        data.put("memberId", learner.id().value());
        data.put("titles", Map.of("fr", "Oser vendre", "nl", "Durven verkopen"));
        data.put("fallback", "fr");
        data.put("begins", "2027-03-04");
        data.put("ends", "2027-03-18");
        data.put("minutes", 450);
        data.put("attended", 3);
        data.put("sessions", 3);
        data.put("replaces", replaces);
        return tell("issued", data);
    }

    public Event revoked() {
        return revoked(null);
    }

    /** Counts no more because another one is issued. */
    public Event replacedBy(Issuance next) {
        return revoked(next.id());
    }

    private Event revoked(@Nullable String replacedBy) {
        Map<String, Object> data = new HashMap<>();
        data.put("certificateId", id);
        data.put("statusIndex", 0);
        data.put("cycleId", "cycle");
        data.put("revokedAt", "2027-04-09T09:00:00Z");
        data.put("reason", "issued-in-error");
        data.put("replacedBy", replacedBy);
        return tell("revoked", data);
    }

    private Event tell(String what, Map<String, Object> data) {
        return service.federation()
                .tell(
                        TOPIC,
                        host,
                        "cycle/" + learner.partner() + "/" + learner.id(),
                        "training.certificate-" + what + ".v1",
                        data);
    }

    /** What everybody sees. */
    public String publicPath() {
        return "/api/public/partners/" + host + "/certificates/" + id;
    }

    /** What its holder has of it. */
    public String ownPath() {
        return "/api/me/certificates/" + host + "/" + id;
    }
}
