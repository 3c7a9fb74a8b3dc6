package eu.werein.proof.faults;

import eu.werein.proof.RunningFederation;

/** A way to hurt the federation while people work with it. */
interface Fault {

    /** As the proof's fault model counts it: F01 to F20. */
    String id();

    /** What happens, in a few words. */
    String title();

    /** Where people ask meanwhile: a service's own door unless the gateway is a part of it. */
    default String door() {
        return "members-service";
    }

    /** Why it cannot happen here; empty when it can. */
    default String missing(RunningFederation federation) {
        return "";
    }

    /** Sets up what must stand there before people come. */
    default void prepare(Scene scene) {}

    /** Hurts. */
    void inject(Scene scene);

    /** Takes away what hurts; nothing else. */
    void heal(Scene scene);

    /** What must hold besides the checks, once all is quiet again. */
    default void expect(Scene scene) {}

    /** Takes away what {@link #prepare} has set up. */
    default void tidy(Scene scene) {}
}
