package eu.werein.members.accounts;

import eu.werein.platform.tenant.PartnerId;

class InMemoryIdentityProviderTests extends IdentityProviderContract {

    private final IdentityProvider identity = new InMemoryIdentityProvider();

    @Override
    IdentityProvider identity() {
        return identity;
    }

    @Override
    PartnerId partner() {
        return new PartnerId("be-one");
    }
}
