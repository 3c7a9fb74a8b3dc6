package eu.werein.launcher.parts;

import java.security.SecureRandom;
import java.util.Base64;

/** Passwords nobody chose. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18;

    private Secrets() {}

    /** 24 characters that survive a URL, a shell and a double click. */
    public static String generate() {
        String secret;
        do {
            byte[] bytes = new byte[BYTES];
            RANDOM.nextBytes(bytes);
            secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } while (secret.contains("-") || secret.contains("_"));
        return secret;
    }
}
