package eu.werein.platform.registry;

/** Defers background work until the partners and memberships are known. */
@FunctionalInterface
public interface OnceKnown {

    /** Returns at once; the work runs on a thread of its own, or never if the service stops. */
    void run(Runnable work);
}
