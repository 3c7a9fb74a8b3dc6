package eu.werein.platform.cards;

import eu.werein.platform.tenant.PartnerId;
import java.util.List;
import java.util.Map;

/** The cards of members of all partners; whoever keeps them decides what a host may see. */
public interface Cards {

    /**
     * Reads them as they are at this moment, for the caller of the current request.
     *
     * @return of each holder, {@link Disclosure.Unavailable} of those about whom nobody answered
     */
    Map<Holder, Disclosure> read(PartnerId host, List<Holder> holders);
}
