package eu.werein.members.certificates;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import eu.werein.members.home.Homes;
import eu.werein.members.person.Language;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.PersonName;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/** A certificate that a partner of the federation has issued to a member of another. */
public final class CertificateFixture {

    public static final PartnerId HOST = new PartnerId("es-uvigo");
    public static final PartnerRegistry HOSTS =
            Homes.registry(Homes.partner(HOST.value(), "ES", "Europe/Madrid"));
    public static final PersonName AN = new PersonName("An", "Peeters & Zoë");
    public static final Addresses ADDRESSES = new Addresses(URI.create("https://werein.example"));

    private CertificateFixture() {}

    public static Certificate certificate(Language language) {
        return new Certificate(
                new CertificateId("3f2c9d1e-5b7a-4c68-9e0f-a1b2c3d4e5f6"),
                41,
                Instant.parse("2027-04-02T09:00:00Z"),
                new Holder(new PartnerId("be-mompreneurs"), new MemberId("an")),
                language,
                new Achievement(
                        "cycle",
                        "Oser vendre <à l'étranger>",
                        LocalDate.parse("2027-03-04"),
                        LocalDate.parse("2027-03-18"),
                        450,
                        3,
                        4),
                AN,
                null);
    }

    /** A key of a test's own. */
    public static String freshKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
