package eu.werein.platform.rules.samples;

final class BadPrinter {
    @SuppressWarnings("SystemOut")
    void print(String name) {
        System.out.println(name);
    }
}
