package eu.werein.proof.faults;

import eu.werein.proof.Commands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A disk of its own, with little space, under one of the federation's folders. What the folder
 * holds moves along; who works in it must not run while the disk is put there or taken away.
 */
final class SmallDisk {

    private static final Path HERE = Path.of("").toAbsolutePath();

    private final Path folder;
    private final Path work;

    private SmallDisk(Path folder, Path work) {
        this.folder = folder;
        this.work = work;
    }

    /** Why there can be none here; empty when there can. */
    static String missing() {
        return Commands.succeeds(HERE, "sh", "-c", "command -v mkfs.ext4 && losetup --find")
                ? ""
                : "needs the right to mount a file as a disk";
    }

    /**
     * @param space besides what the folder holds, in MiB
     */
    static SmallDisk under(Path folder, long space) {
        try {
            SmallDisk disk = new SmallDisk(folder, Files.createTempDirectory("werein-disk"));
            disk.mount(space);
            return disk;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mount(long space) {
        String used = Commands.run(HERE, "du", "-sm", folder.toString()).getFirst();
        long size = Long.parseLong(used.substring(0, used.indexOf('\t'))) + space;
        Commands.run(HERE, "truncate", "-s", size + "M", image());
        Commands.run(HERE, "mkfs.ext4", "-q", "-F", "-m", "0", image());
        Commands.run(work, "mkdir", "below");
        Commands.run(HERE, "mount", "--bind", folder.toString(), below());
        Commands.run(HERE, "mount", "-o", "loop", image(), folder.toString());
        Commands.run(folder, "rmdir", "lost+found");
        Commands.run(HERE, "cp", "-a", below() + "/.", folder.toString());
    }

    private String image() {
        return work.resolve("image").toString();
    }

    private String below() {
        return work.resolve("below").toString();
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    /** From now on nothing more fits. */
    void fill() {
        Commands.succeeds(HERE, "dd", "if=/dev/zero", "of=" + ballast(), "bs=4096");
    }

    /** There is space again. */
    void empty() {
        Commands.run(HERE, "rm", ballast().toString());
    }

    /** What the folder holds stays. */
    void takeAway() {
        Commands.run(HERE, "find", below(), "-mindepth", "1", "-delete");
        Commands.run(HERE, "cp", "-a", folder + "/.", below());
        Commands.run(HERE, "umount", folder.toString());
        Commands.run(HERE, "umount", below());
        Commands.run(HERE, "rm", "-r", work.toString());
    }
}
