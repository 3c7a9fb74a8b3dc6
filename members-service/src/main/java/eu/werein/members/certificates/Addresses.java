package eu.werein.members.certificates;

import eu.werein.platform.tenant.PartnerId;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Under which addresses strangers find what they check. They are signed, so they never change. */
public final class Addresses {

    private final URI publicUrl;

    /**
     * @param publicUrl of the gateway, as the world sees it, without a path
     */
    public Addresses(URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** The page that shows a certificate to people. */
    public String page(PartnerId host, CertificateId id) {
        return publicUrl + "/verify/" + host + "/" + id;
    }

    public String cycle(PartnerId host, String cycle) {
        return publicUrl + "/cycles/" + host + "/" + cycle;
    }

    /** A partner as an issuer, by the method {@code did:web}: its document is under its path. */
    public String did(PartnerId host) {
        String authority = URLEncoder.encode(publicUrl.getAuthority(), StandardCharsets.UTF_8);
        return "did:web:" + authority + ":api:public:partners:" + host;
    }

    public String statusList(PartnerId host, long number) {
        return publicUrl + "/api/public/partners/" + host + "/status-list/" + number;
    }
}
