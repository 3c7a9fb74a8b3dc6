package eu.werein.proof.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.proof.Account;
import eu.werein.proof.Answer;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A checker that never bites proves nothing: each planted answer must be found. */
class CheckerTests {

    private static final Account ACCOUNT = new Account("her", "word", "", List.of());
    private static final String HER = "es-uvigo";
    private static final String ANOTHER = "be-mompreneurs";
    private static final Operation MEMBER =
            new Operation(
                    "GET",
                    "/api/partners/{partner}/members/{id}",
                    List.of("coordinator"),
                    "",
                    List.of("application/json"),
                    List.of(200, 401, 403, 404, 503));
    private static final Person COORDINATOR =
            new Person("hers", Optional.of(ACCOUNT), false, Map.of(HER, List.of("coordinator")));

    private final Checker checker = new Checker(Map.of(HER, "MARKOFES", ANOTHER, "MARKOFBE"));

    @Test
    void anotherPartnersMarkIsALeak() {
        assertThat(checker.check(probe(HER, Target.TWIN), answer(200, "MARKOFBE")))
                .containsExactly("LEAK: shows what is be-mompreneurs's");
    }

    @Test
    void whatIsForEverybodyIsInEverybodysListButInNoAnswerOfAnotherPartner() {
        String forEverybody = Checker.forEverybody("MARKOFBE");

        assertThat(checker.leaks(probe(HER, Target.TWIN), answer(200, forEverybody))).hasSize(1);
        assertThat(checker.leaks(list(), answer(200, forEverybody))).isEmpty();
        assertThat(checker.leaks(list(), answer(200, "MARKOFBE"))).hasSize(1);
    }

    private static Probe list() {
        return new Probe(
                new Operation(
                        "GET",
                        "/api/public/gatherings",
                        List.of("anyone"),
                        "",
                        List.of("application/json"),
                        List.of(200)),
                Person.NOBODY,
                new Place(HER, Place.Life.ACTIVE),
                Target.UNKNOWN,
                Door.GATEWAY);
    }

    @Test
    void herOwnMarkIsNone() {
        assertThat(checker.check(probe(HER, Target.TWIN), answer(200, "MARKOFES"))).isEmpty();
    }

    @Test
    void aRefusalThatShowsTheMarkOfItsPartnerIsALeak() {
        assertThat(checker.check(probe(ANOTHER, Target.TWIN), answer(403, "MARKOFBE")))
                .containsExactly("LEAK: shows what is be-mompreneurs's");
    }

    @Test
    void aStrangerWhoIsLetInIsFound() {
        assertThat(checker.check(probe(ANOTHER, Target.TWIN), answer(200, "")))
                .containsExactly("answers 200 instead of [403]");
    }

    @Test
    void aStrangerWhoLearnsThatNothingIsThereIsFound() {
        assertThat(checker.check(probe(ANOTHER, Target.UNKNOWN), answer(404, "")))
                .containsExactly("answers 404 instead of [403]");
    }

    @Test
    void aForeignIdInHerOwnPathThatIsAnsweredIsFound() {
        assertThat(checker.check(probe(HER, Target.FOREIGN), answer(200, "")))
                .containsExactly("answers 200 instead of [404]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"enrolments/{enrolment}/standing", "certificate", "confidence"})
    void aPartThatNobodyHoldsIsNotThereThoughItsWholeIs(String part) {
        Operation about =
                new Operation(
                        "GET",
                        "/api/cycles/{host}/{id}/" + part,
                        List.of("signed-in"),
                        "",
                        List.of("application/json"),
                        List.of(200, 401, 404));
        Place hers = new Place(HER, Place.Life.ACTIVE);
        Probe asked = new Probe(about, COORDINATOR, hers, Target.TWIN, Door.GATEWAY);

        assertThat(checker.check(asked, answer(404, ""))).isEmpty();
        assertThat(checker.check(asked, answer(200, ""))).hasSize(1);
    }

    @Test
    void twoRefusalsThatDifferAreFound() {
        checker.check(probe(HER, Target.UNKNOWN), answer(404, "none"));

        assertThat(checker.check(probe(HER, Target.FOREIGN), answer(404, "not yours")))
                .containsExactly("refuses in other words: not yours");
    }

    @Test
    void pagesOfOnePartnerThatAreNotThereAreAllTheSame() {
        Probe hers = page(HER, Target.UNKNOWN);
        checker.check(hers, html("Hier ist nichts"));

        assertThat(checker.check(page(ANOTHER, Target.UNKNOWN), html("Rien ici"))).isEmpty();
        assertThat(checker.check(page(HER, Target.FOREIGN), html("Hier ist nichts"))).isEmpty();
        assertThat(checker.check(page(HER, Target.FOREIGN), html("Nicht von hier"))).hasSize(1);
    }

    private static Probe page(String partner, Target target) {
        return new Probe(
                Pages.ALL.getFirst(),
                Person.NOBODY,
                new Place(partner, Place.Life.ACTIVE),
                target,
                Door.GATEWAY);
    }

    private static Answer html(String body) {
        return new Answer(
                404,
                HttpHeaders.of(
                        Map.of(
                                "Cache-Control", List.of("no-store"),
                                "Content-Type", List.of("text/html;charset=UTF-8")),
                        (_, _) -> true),
                body);
    }

    @Test
    void anAnswerThatMayBeCachedIsFound() {
        Answer kept = new Answer(200, HttpHeaders.of(Map.of(), (_, _) -> true), "");

        assertThat(checker.check(probe(HER, Target.TWIN), kept))
                .containsExactly("may be kept by a cache");
    }

    private static Probe probe(String partner, Target target) {
        return new Probe(
                MEMBER, COORDINATOR, new Place(partner, Place.Life.ACTIVE), target, Door.SERVICE);
    }

    private static Answer answer(int status, String body) {
        return new Answer(
                status,
                HttpHeaders.of(Map.of("Cache-Control", List.of("no-store")), (_, _) -> true),
                body);
    }
}
