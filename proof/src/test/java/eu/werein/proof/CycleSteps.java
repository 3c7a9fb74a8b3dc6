package eu.werein.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** The steps that a cycle takes until learners enrol in it. */
public final class CycleSteps {

    private CycleSteps() {}

    /**
     * Drafts, publishes and opens it.
     *
     * @param staff a trainer or coordinator of the host
     * @param draft as the API takes it
     * @return its id
     */
    public static String open(String host, Api staff, Map<String, ?> draft) {
        String cycles = "/api/partners/" + host + "/cycles";
        Answer drafted = staff.post(cycles, draft);
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        String id = drafted.text("id");
        for (String step : List.of("publish", "open-enrolment")) {
            Answer taken = staff.post(cycles + "/" + id + "/" + step, Map.of());
            assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        }
        return id;
    }
}
