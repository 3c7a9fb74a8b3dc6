package eu.werein.launcher;

import eu.werein.launcher.parts.Checkout;

final class Demo {
    Demo(Checkout checkout, Federation federation, RunFolder folder, Progress progress) {}

    Install load(Install install) {
        return install;
    }
}
