package eu.werein.members.certificates;

import eu.werein.members.certificates.HeldCertificates.Held;

/** Mails about certificates, from the bound partner to its members who hold them. */
public interface Letters {

    /** Has its holder written to; asking again for the same sends nothing. */
    void ask(Held certificate, News news);
}
