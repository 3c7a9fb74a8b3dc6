package eu.werein.federation.dashboard;

import eu.werein.platform.tenant.PartnerId;
import java.util.Locale;

/** From where the people come who hold seats, seen from the host of a cycle. */
enum Origin {
    OWN,
    COUNTRY,
    ABROAD;

    private static final int COUNTRY_LETTERS = 2;

    /** A partner's id begins with its country, which is known even of a partner that has gone. */
    static Origin of(PartnerId host, PartnerId home) {
        if (host.equals(home)) {
            return OWN;
        }
        return country(host).equals(country(home)) ? COUNTRY : ABROAD;
    }

    private static String country(PartnerId partner) {
        return partner.value().substring(0, COUNTRY_LETTERS);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
