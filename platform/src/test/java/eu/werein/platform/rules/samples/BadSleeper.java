package eu.werein.platform.rules.samples;

final class BadSleeper {
    void hope() throws InterruptedException {
        Thread.sleep(100);
    }
}
