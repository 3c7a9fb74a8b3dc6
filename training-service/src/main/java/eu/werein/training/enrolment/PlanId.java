package eu.werein.training.enrolment;

/** The plan of one cycle of the bound partner: it has the cycle's own id. */
public record PlanId(String value) {}
