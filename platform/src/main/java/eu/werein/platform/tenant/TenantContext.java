package eu.werein.platform.tenant;

/**
 * The partner that owns what the current work touches.
 *
 * <p>Bound in one place only, {@link #call}, by the HTTP filter, event listeners, the relay and
 * jobs. Threads that are started inside do not inherit it: they bind again, explicitly. There is no
 * default partner; asking while none is bound throws.
 */
public final class TenantContext {

    private static final ScopedValue<PartnerId> BOUND = ScopedValue.newInstance();

    private TenantContext() {}

    /**
     * The bound partner.
     *
     * @throws NoPartnerBound when no partner is bound to this thread
     */
    public static PartnerId current() {
        return BOUND.orElseThrow(NoPartnerBound::new);
    }

    /** Runs the work with the partner bound; the former binding, if any, is back afterwards. */
    public static <T, X extends Throwable> T call(
            PartnerId partner, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(BOUND, partner).call(work);
    }

    /** As {@link #call}, for work without a result. */
    public static void run(PartnerId partner, Runnable work) {
        ScopedValue.where(BOUND, partner).run(work);
    }

    /** Thrown when partner data is asked for while no partner is bound. */
    public static final class NoPartnerBound extends IllegalStateException {
        private NoPartnerBound() {
            super("no partner is bound to this work");
        }
    }
}
