package eu.werein.members;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.util.concurrent.Callable;

/** Binds a partner in a test. */
public final class Bound {

    private Bound() {}

    public static <T> T to(String partner, Callable<T> work) {
        try {
            return TenantContext.<T, Exception>call(new PartnerId(partner), work::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
