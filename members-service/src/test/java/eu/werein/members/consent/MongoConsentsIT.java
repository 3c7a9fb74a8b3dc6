package eu.werein.members.consent;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.Bound;
import eu.werein.members.MembersService;
import eu.werein.members.person.MemberId;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class MongoConsentsIT extends ConsentsContract {

    private static final RunningService SERVICE = MembersService.shared();

    private final PartnerId partner = SERVICE.partner();

    @Override
    Consents consents() {
        return SERVICE.bean(Consents.class);
    }

    @Override
    <T> T bound(Callable<T> work) {
        return Bound.to(partner.value(), work);
    }

    @Test
    void aTwinAtAnotherPartnerHasHerOwnLedger() {
        note(refusal(AN, Purpose.NEWSLETTER, "import/1"));
        PartnerId other = SERVICE.partner();
        MemberId twin = AN;
        assertThat(Bound.to(other.value(), () -> consents().refusals(List.of(twin)))).isEmpty();
    }
}
