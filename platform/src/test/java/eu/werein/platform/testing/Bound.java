package eu.werein.platform.testing;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.util.concurrent.Callable;

/** Binds a partner in a test. */
public final class Bound {

    private Bound() {}

    public static <T> T to(PartnerId partner, Callable<T> work) {
        try {
            return TenantContext.<T, Exception>call(partner, work::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
