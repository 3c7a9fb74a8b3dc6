package eu.werein.launcher.parts;

import java.util.Arrays;

/**
 * Runs another main class and ends the process as soon as the parent process is gone: {@code
 * <parent's pid> <main class> <arguments…>}. A killed test run leaves nothing behind.
 */
public final class TetheredProcess {

    private TetheredProcess() {}

    /** Returns when the other main method does. */
    public static void main(String[] arguments) throws Exception {
        long parent = Long.parseLong(arguments[0]);
        Thread.ofPlatform().daemon().name("tether").start(() -> endWith(parent));
        String[] rest = Arrays.copyOfRange(arguments, 2, arguments.length);
        Class.forName(arguments[1]).getMethod("main", String[].class).invoke(null, (Object) rest);
    }

    private static void endWith(long parent) {
        ProcessHandle.of(parent).ifPresent(handle -> handle.onExit().join());
        Runtime.getRuntime().halt(1);
    }
}
