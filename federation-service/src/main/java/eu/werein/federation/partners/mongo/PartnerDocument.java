package eu.werein.federation.partners.mongo;

import eu.werein.federation.partners.Partner;
import eu.werein.federation.partners.Procedure;
import eu.werein.federation.partners.Profile;
import eu.werein.federation.partners.Step;
import eu.werein.platform.tenant.PartnerId;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import org.bson.Document;

/** A partner as a document: written whole with every change. */
final class PartnerDocument {

    private static final String PROVISIONING = "provisioning";
    private static final String ACTIVE = "active";
    private static final String SUSPENDED = "suspended";

    private PartnerDocument() {}

    static Document of(Partner partner) {
        String state =
                switch (partner) {
                    case Partner.Provisioning provisioning -> PROVISIONING;
                    case Partner.Active active -> ACTIVE;
                    case Partner.Suspended suspended -> SUSPENDED;
                };
        return new Document("state", state)
                .append("profile", of(partner.profile()))
                .append(
                        "steps",
                        partner.procedure().steps().stream().map(PartnerDocument::of).toList())
                .append("stepsOpen", partner.procedure().next().isPresent());
    }

    /**
     * @throws IllegalStateException when the state is none that this version knows
     */
    static Partner partner(String id, Document document) {
        PartnerId partner = new PartnerId(id);
        Profile profile = profile(document.get("profile", Document.class));
        Procedure procedure =
                new Procedure(
                        document.getList("steps", Document.class).stream()
                                .map(PartnerDocument::step)
                                .toList());
        return switch (document.getString("state")) {
            case PROVISIONING -> new Partner.Provisioning(partner, profile, procedure);
            case ACTIVE -> new Partner.Active(partner, profile, procedure);
            case SUSPENDED -> new Partner.Suspended(partner, profile, procedure);
            case String other ->
                    throw new IllegalStateException("a partner in an unknown state: " + other);
        };
    }

    private static Document of(Profile profile) {
        return new Document("name", profile.name())
                .append("country", profile.country())
                .append("kind", profile.kind())
                .append("city", profile.city())
                .append("latitude", profile.latitude())
                .append("longitude", profile.longitude())
                .append("languages", profile.languages())
                .append("timeZone", profile.timeZone().getId())
                .append("applicationTargetDays", profile.applicationTargetDays());
    }

    private static Profile profile(Document document) {
        return new Profile(
                document.getString("name"),
                document.getString("country"),
                document.getString("kind"),
                document.getString("city"),
                document.getDouble("latitude"),
                document.getDouble("longitude"),
                document.getList("languages", String.class),
                ZoneId.of(document.getString("timeZone")),
                document.getInteger("applicationTargetDays"));
    }

    private static Document of(Step step) {
        return new Document("name", code(step.name()))
                .append("state", code(step.state()))
                .append("attempts", step.attempts())
                .append("lastError", step.lastError())
                .append("dueAt", Date.from(step.dueAt()));
    }

    private static Step step(Document document) {
        return new Step(
                Step.Name.valueOf(constant(document.getString("name"))),
                Step.State.valueOf(constant(document.getString("state"))),
                document.getInteger("attempts"),
                document.getString("lastError"),
                document.getDate("dueAt").toInstant());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
