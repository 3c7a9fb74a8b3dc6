package eu.werein.platform.rules.samples;

final class BadThreadState {
    static final InheritableThreadLocal<String> PARTNER = new InheritableThreadLocal<>();
}
