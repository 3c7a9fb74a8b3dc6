package eu.werein.members;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;

/** What an applicant does. */
public final class Applying {

    private Applying() {}

    public static String form(String givenName, String email) {
        return """
        {"givenName":"%s","familyName":"Peeters","email":"%s","language":"nl"}
        """
                .formatted(givenName, email);
    }

    public static Answer apply(
            RunningService service, PartnerId partner, String form, String... headers) {
        return service.client()
                .post("/api/public/partners/" + partner + "/applications", form, headers);
    }

    /** Applies and is approved; returns the application's id. */
    public static String approved(
            RunningService service, PartnerId partner, Client coordinator, String form) {
        String id = apply(service, partner, form).text("/id");
        Answer decided =
                coordinator.post(
                        "/api/partners/" + partner + "/applications/" + id + "/decision",
                        "{\"decision\":\"approve\",\"reason\":null}");
        assertThat(decided.status()).isEqualTo(200);
        return id;
    }
}
