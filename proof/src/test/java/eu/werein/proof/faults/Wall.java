package eu.werein.proof.faults;

import eu.werein.proof.Commands;
import java.nio.file.Path;

/** Packets of this machine's own connections to a port, or from it, that do not arrive. */
final class Wall implements AutoCloseable {

    private static final Path HERE = Path.of("").toAbsolutePath();

    private static final String TABLE = "werein_proof";

    private Wall() {}

    /** Why there can be none here; empty when there can. */
    static String missing() {
        if (!Commands.succeeds(HERE, "sh", "-c", "command -v nft")) {
            return "needs nftables";
        }
        try {
            Commands.run(HERE, "nft", "list", "tables");
            return "";
        } catch (IllegalStateException e) {
            return "needs the right to change packet filters";
        }
    }

    /** Neither requests nor answers arrive. */
    static Wall around(int port) {
        return of("tcp dport " + port + " drop", "tcp sport " + port + " drop");
    }

    /** Requests arrive, answers do not. */
    static Wall beforeAnswersOf(int port) {
        return of("tcp sport " + port + " drop");
    }

    private static Wall of(String... rules) {
        Commands.run(HERE, "nft", "add", "table", "inet", TABLE);
        Commands.run(
                HERE,
                "nft",
                "add chain inet " + TABLE + " out { type filter hook output priority 0; }");
        for (String rule : rules) {
            Commands.run(HERE, "nft", "add rule inet " + TABLE + " out " + rule);
        }
        return new Wall();
    }

    @Override
    public void close() {
        Commands.run(HERE, "nft", "delete", "table", "inet", TABLE);
    }
}
