package eu.werein.federation.partners.web;

import eu.werein.federation.partners.Partner;
import eu.werein.federation.partners.Partners;
import eu.werein.federation.partners.Procedure;
import eu.werein.federation.partners.Profile;
import eu.werein.federation.partners.Step;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A partner as federation administrators see it, with how far it has come. */
record PartnerResponse(
        String id,
        long version,
        String name,
        String country,
        String kind,
        String city,
        double latitude,
        double longitude,
        List<String> languages,
        String timeZone,
        int applicationTargetDays,
        State state,
        @Nullable Provisioning provisioning) {

    /** The life cycle's words on the wire. */
    enum State {
        @com.fasterxml.jackson.annotation.JsonProperty("provisioning")
        PROVISIONING,
        @com.fasterxml.jackson.annotation.JsonProperty("active")
        ACTIVE,
        @com.fasterxml.jackson.annotation.JsonProperty("suspended")
        SUSPENDED
    }

    /** The steps of the last procedure: set up, suspended or resumed. */
    record Provisioning(List<StepResponse> steps) {}

    /** One of them. */
    record StepResponse(String name, String state, int attempts, @Nullable String lastError) {

        static StepResponse of(Step step) {
            return new StepResponse(
                    code(step.name()), code(step.state()), step.attempts(), step.lastError());
        }

        private static String code(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static PartnerResponse of(Partners.Held held) {
        Partner partner = held.partner();
        Profile profile = partner.profile();
        return new PartnerResponse(
                partner.id().value(),
                held.version(),
                profile.name(),
                profile.country(),
                profile.kind(),
                profile.city(),
                profile.latitude(),
                profile.longitude(),
                profile.languages(),
                profile.timeZone().getId(),
                profile.applicationTargetDays(),
                state(partner),
                provisioning(partner.procedure()));
    }

    private static State state(Partner partner) {
        return switch (partner) {
            case Partner.Provisioning provisioning -> State.PROVISIONING;
            case Partner.Active active -> State.ACTIVE;
            case Partner.Suspended suspended -> State.SUSPENDED;
        };
    }

    private static @Nullable Provisioning provisioning(Procedure procedure) {
        return procedure.steps().isEmpty()
                ? null
                : new Provisioning(procedure.steps().stream().map(StepResponse::of).toList());
    }
}
