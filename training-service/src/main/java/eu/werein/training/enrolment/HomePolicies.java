package eu.werein.training.enrolment;

import eu.werein.training.cycles.HomePolicy;

/** Whether the bound partner's coordinator is asked before its members enrol anywhere. */
public interface HomePolicies {

    /**
     * The policy, as it was set or as it is while nobody has set one.
     *
     * @param version counts the changes; 0 while nobody has set it
     */
    record Setting(HomePolicy policy, long version) {

        public static final Setting UNSET = new Setting(HomePolicy.AUTOMATIC, 0);
    }

    Setting current();

    /** Sets it if it is still at that version; false, and nothing set, otherwise. */
    boolean set(HomePolicy policy, long version);
}
