package eu.werein.members.person.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.home.HomePartner;
import eu.werein.members.home.Homes;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.Forms;
import eu.werein.platform.web.ProblemConfiguration;
import eu.werein.platform.web.ProblemException;
import jakarta.validation.Validation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads and checks forms as the service does, from the bytes of a body, without a server. */
public final class FilledIn {

    private static final Partner PARTNER = Homes.partner("be-here", "BE", "Europe/Brussels");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final HomePartner HOME = Homes.of(CLOCK, PARTNER);
    private static final JsonMapper JSON = json();
    private static final Forms FORMS =
            new Forms(
                    Validation.buildDefaultValidatorFactory().getValidator(),
                    Homes.registry(PARTNER),
                    CLOCK);

    private FilledIn() {}

    /**
     * The form in a body, checked.
     *
     * @return empty for a body that its sender is told the defects of
     */
    public static <F extends Forms.Form> Optional<F> form(byte[] body, Class<F> type) {
        try {
            F form = JSON.readValue(body, type);
            return Optional.of(atHome(_ -> FORMS.checked(form)));
        } catch (JacksonException _) {
            return Optional.empty();
        } catch (ProblemException refused) {
            assertThat(refused).hasMessage("invalid");
            return Optional.empty();
        }
    }

    /** What the service would do with a form, where it would do it. */
    public static <T> T atHome(Function<HomePartner, T> work) {
        return TenantContext.<T, RuntimeException>call(PARTNER.id(), () -> work.apply(HOME));
    }

    private static JsonMapper json() {
        try (var context =
                new AnnotationConfigApplicationContext(
                        JacksonAutoConfiguration.class, ProblemConfiguration.class)) {
            return context.getBean(JsonMapper.class);
        }
    }
}
