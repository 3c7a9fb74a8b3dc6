package eu.werein.members.certificates;

import eu.werein.members.person.PersonName;
import java.time.Instant;
import java.util.Map;

/** What machines read, in the name of the bound partner. */
public interface Credentials {

    /** An Open Badges 3.0 credential as a JWT with the partner's signature. */
    String openBadge(Certificate certificate, PersonName learner);

    /** The European Learning Model as JSON-LD. */
    String learningModel(Certificate certificate, PersonName learner);

    /** Which certificates count no more, as a JWT with the partner's signature. */
    String statusList(StatusList list, Instant now);

    /** By which key the partner signs, as its {@code did:web} document. */
    Map<String, Object> issuerDocument();
}
