package eu.werein.members;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.consent.Consents;
import eu.werein.members.consent.Consents.Decided;
import eu.werein.members.consent.Entry;
import eu.werein.members.consent.Purpose;
import eu.werein.members.imports.MemoryUpload;
import eu.werein.members.imports.Reading;
import eu.werein.members.imports.judging.Draft;
import eu.werein.members.imports.judging.Refusal;
import eu.werein.members.person.Business;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.Member;
import eu.werein.members.register.Members;
import eu.werein.members.register.Particulars;
import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register goes out as a file that comes back as the same. */
class ExportIT {

    private static final RunningService SERVICE = MembersService.shared();

    private final PartnerId partner = SERVICE.partner();
    private final Client coordinator = SERVICE.as(partner, Role.COORDINATOR);
    private final String members = "/api/partners/" + partner + "/members";
    private final MemberId zoe =
            register(
                    """
                    {"givenName":"=Zoé","familyName":"O'Hara; \\"Weiß\\"","language":"gl",
                     "email":"zoe@example.org","phone":"0470 12 34 56","birthDate":"1984-02-29",
                     "postalCode":"01000","city":"-Bruxelles","region":"Bruxelles","country":"BE",
                     "business":{"name":"@Luz","trade":"bread, cake","sector":"47","stage":"idea",
                      "enterpriseNumber":"0403019261"},
                     "bands":["weekend","school-hours"],"skills":["tax, law"],
                     "helpWanted":["money","time"],"joinedOn":"2024-01-31","paidUntil":"2099-12-31",
                     "externalId":"007"}
                    """);
    private final MemberId an =
            register("{\"givenName\":\"An\",\"familyName\":\"Peeters\",\"language\":\"nl\"}");

    ExportIT() {
        Entry refused = Entry.refused(Purpose.NEWSLETTER, Instant.EPOCH, "import/1");
        Bound.to(
                partner.value(),
                () -> {
                    SERVICE.bean(Consents.class).note(List.of(new Decided(zoe, refused)));
                    return true;
                });
    }

    private MemberId register(String body) {
        return new MemberId(coordinator.post(members, body).text("/id"));
    }

    private Member find(MemberId id) {
        return Bound.to(partner.value(), () -> SERVICE.bean(Members.class).find(id).orElseThrow());
    }

    private List<Draft> exported(String format, String query) {
        byte[] file = coordinator.bytes(members + "/export?format=" + format + query);
        return Reading.drafts(new MemoryUpload("members." + format, file), Reading.BELGIUM);
    }

    @ParameterizedTest
    @CsvSource({"csv, fr", "xlsx, gl", "csv, en"})
    void everyFieldComesBackAsItWas(String format, String language) {
        List<Draft> drafts = exported(format, "&language=" + language);
        assertThat(drafts).extracting(Draft::memberId).containsExactly(zoe, an);
        assertThat(drafts.getFirst().refusals()).containsExactly(Refusal.NEWSLETTER);
        assertThat(drafts.getLast().refusals()).isEmpty();
        drafts.forEach(this::assertSame);
    }

    private void assertSame(Draft draft) {
        Member member = find(Objects.requireNonNull(draft.memberId()));
        Particulars known = member.particulars();
        assertThat(draft.givenName()).isEqualTo(known.name().givenName());
        assertThat(draft.familyName()).isEqualTo(known.name().familyName());
        assertThat(draft.email()).isEqualTo(known.email());
        assertThat(draft.phone()).isEqualTo(known.phone());
        assertThat(draft.birthDate()).isEqualTo(known.birthDate());
        assertThat(draft.language()).isEqualTo(known.language());
        assertThat(draft.place()).isEqualTo(known.place());
        assertThat(draft.bands()).isEqualTo(known.bands());
        assertThat(draft.skills()).isEqualTo(known.skills());
        assertThat(draft.helpWanted()).isEqualTo(known.helpWanted());
        assertThat(draft.dates().joinedOn()).isEqualTo(member.period().joinedOn());
        assertThat(draft.dates().paidUntil()).isEqualTo(member.period().paidUntil());
        assertThat(draft.externalId()).isEqualTo(member.externalId());
        Business business = known.business();
        assertThat(draft.trading().isEmpty()).isEqualTo(business == null);
        if (business != null) {
            assertThat(draft.trading().name()).isEqualTo(business.name());
            assertThat(draft.trading().trade()).isEqualTo(business.trade());
            assertThat(draft.trading().sector()).isEqualTo(business.sector());
            assertThat(draft.trading().stage()).isEqualTo(business.stage());
            assertThat(draft.trading().enterpriseNumber()).isEqualTo(business.enterpriseNumber());
        }
    }

    @Test
    void noCellIsAFormula() {
        Answer file = coordinator.get(members + "/export?format=csv&language=fr");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition"))
                .matches("attachment; filename=\"members-" + partner + "-[0-9-]{10}\\.csv\"");
        assertThat(file.body()).contains(";'=Zoé;", ";'@Luz;", ";'-Bruxelles;", ";'+32470123456;");
    }

    @Test
    void whoIsNotMeantIsNotInTheFile() {
        assertThat(exported("csv", "&memberLanguage=nl"))
                .extracting(Draft::memberId)
                .containsExactly(an);
        assertThat(exported("csv", "&q=zoe")).extracting(Draft::memberId).containsExactly(zoe);
        assertThat(coordinator.get(members + "/export?format=pdf").defects())
                .containsExactly("?format malformed");
        assertThat(SERVICE.as(partner, Role.MEMBER).get(members + "/export?format=csv").status())
                .isEqualTo(403);
    }
}
