package eu.werein.launcher.parts;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/**
 * Ports nobody listens on, each handed out once. They are below those that the system gives to
 * outgoing connections, and each JVM begins at a block of its own: what one has chosen and not
 * opened yet is neither another's choice nor the near end of somebody's connection.
 */
public final class FreePorts {

    private static final int FIRST = 20_000;
    private static final int BLOCK = 64;
    private static final int BLOCKS = (32_768 - FIRST) / BLOCK;

    private static int next = FIRST + (int) (ProcessHandle.current().pid() % BLOCKS) * BLOCK;

    private FreePorts() {}

    public static int one() {
        return some(1).getFirst();
    }

    public static synchronized List<Integer> some(int count) {
        List<Integer> ports = new ArrayList<>();
        for (int tried = 0; tried < BLOCKS * BLOCK; tried++) {
            int port = next;
            next = port + 1 < FIRST + BLOCKS * BLOCK ? port + 1 : FIRST;
            if (isFree(port)) {
                ports.add(port);
            }
            if (ports.size() == count) {
                return List.copyOf(ports);
            }
        }
        throw new PartFailed("No port is free.");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
