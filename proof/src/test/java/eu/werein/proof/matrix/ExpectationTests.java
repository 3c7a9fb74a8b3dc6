package eu.werein.proof.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.proof.Account;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpectationTests {

    private static final Account ACCOUNT = new Account("her", "word", "", List.of());
    private static final Place HERS = new Place("es-uvigo", Place.Life.ACTIVE);
    private static final Place ANOTHERS = new Place("be-mompreneurs", Place.Life.ACTIVE);
    private static final Person COORDINATOR =
            person(false, Map.of("es-uvigo", List.of("coordinator")));
    private static final Person ADMINISTRATOR = person(true, Map.of());
    private static final Operation REGISTER =
            operation("/api/partners/{partner}/members", "coordinator");
    private static final Operation FORM =
            operation("/api/public/partners/{partner}/applications", "anyone");

    @Test
    void aVisitorIsAskedToSignInWhereverThePartnerIs() {
        for (Place.Life life : Place.Life.values()) {
            assertThat(Expectation.of(REGISTER, Person.NOBODY, new Place("es-uvigo", life)))
                    .isEqualTo(Expectation.UNAUTHENTICATED);
        }
    }

    @Test
    void aRoleCountsOnlyInThePartnerThatGaveIt() {
        assertThat(Expectation.of(REGISTER, COORDINATOR, HERS)).isEqualTo(Expectation.ADMITTED);
        assertThat(Expectation.of(REGISTER, COORDINATOR, ANOTHERS))
                .isEqualTo(Expectation.FORBIDDEN);
    }

    @Test
    void whatIsAboutHerselfIsForWhoeverBelongsToAnActivePartner() {
        Operation card = operation("/api/me/memberships/{partner}/card", "signed-in");
        assertThat(Expectation.of(card, COORDINATOR, HERS)).isEqualTo(Expectation.ADMITTED);
        assertThat(Expectation.of(card, COORDINATOR, ANOTHERS)).isEqualTo(Expectation.FORBIDDEN);
        assertThat(Expectation.of(card, ADMINISTRATOR, new Place("es-uvigo", Place.Life.SUSPENDED)))
                .isEqualTo(Expectation.ABSENT);
    }

    @Test
    void whatAHostOpensToHerOwnIsNotThereForAnybodyElse() {
        Operation cycle = operation("/api/cycles/{host}/{id}", "signed-in");
        assertThat(Expectation.of(cycle, COORDINATOR, HERS)).isEqualTo(Expectation.ADMITTED);
        assertThat(Expectation.of(cycle, COORDINATOR, ANOTHERS)).isEqualTo(Expectation.ABSENT);
        assertThat(Expectation.of(cycle, ADMINISTRATOR, HERS)).isEqualTo(Expectation.ABSENT);
        assertThat(Expectation.of(cycle, Person.NOBODY, HERS))
                .isEqualTo(Expectation.UNAUTHENTICATED);
    }

    @Test
    void theRoleOfOnePartnerGivesNothingToAMemberOfAnother() {
        Person both =
                person(
                        false,
                        Map.of(
                                "es-uvigo",
                                List.of("coordinator"),
                                "be-mompreneurs",
                                List.of("member")));

        assertThat(Expectation.of(REGISTER, both, ANOTHERS)).isEqualTo(Expectation.FORBIDDEN);
    }

    @Test
    void anAdministratorDoesOnlyWhatTheOperationAllowsHer() {
        assertThat(Expectation.of(REGISTER, ADMINISTRATOR, HERS)).isEqualTo(Expectation.FORBIDDEN);
    }

    @Test
    void aSuspendedPartnerIsKnownToAdministratorsOnlyAndHerPublicPagesToNobody() {
        Place suspended = new Place("es-uvigo", Place.Life.SUSPENDED);

        assertThat(Expectation.of(REGISTER, COORDINATOR, suspended)).isEqualTo(Expectation.ABSENT);
        assertThat(Expectation.of(FORM, Person.NOBODY, suspended)).isEqualTo(Expectation.ABSENT);
        assertThat(Expectation.of(REGISTER, ADMINISTRATOR, suspended))
                .isEqualTo(Expectation.FORBIDDEN);
        assertThat(Expectation.of(FORM, ADMINISTRATOR, suspended)).isEqualTo(Expectation.ABSENT);
    }

    @Test
    void anUnknownPartnerIsThereForNobody() {
        Place unknown = new Place("ch-nirgends", Place.Life.UNKNOWN);

        assertThat(Expectation.of(REGISTER, ADMINISTRATOR, unknown)).isEqualTo(Expectation.ABSENT);
    }

    private static Person person(boolean administrator, Map<String, List<String>> roles) {
        return new Person("somebody", Optional.of(ACCOUNT), administrator, roles);
    }

    private static Operation operation(String path, String... callers) {
        return new Operation("GET", path, List.of(callers), "", List.of(), List.of(200));
    }
}
