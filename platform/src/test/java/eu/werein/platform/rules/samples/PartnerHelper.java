package eu.werein.platform.rules.samples;

final class PartnerHelper {}
