package eu.werein.members.certificates;

import eu.werein.members.person.MemberId;
import eu.werein.platform.tenant.PartnerId;
import java.util.List;

/** Which partners have issued certificates to members of the bound one. */
public interface HeldCertificates {

    /**
     * Where a certificate is.
     *
     * @param host who has issued it
     */
    record Held(PartnerId host, CertificateId id) {}

    /** Notes it; twice is once. */
    void note(MemberId member, Held held);

    List<Held> of(MemberId member);
}
