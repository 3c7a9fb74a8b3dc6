package eu.werein.proof.faults;

import eu.werein.proof.RunningFederation;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A disk is full for a while; which one, the seed says. */
final class F13DiskFull implements Fault {

    /**
     * A disk that somebody needs.
     *
     * @param folder below the federation's own
     * @param process that writes there
     */
    private record Need(String folder, String process) {

        private static final List<Need> ALL =
                List.of(
                        new Need("data/store", "store"),
                        new Need("data/kafka-1", "kafka"),
                        new Need("logs", "members-service"));

        static Need of(Scene scene) {
            return ALL.get(Math.floorMod(scene.seed(), ALL.size()));
        }

        boolean isData() {
            return !folder.equals("logs");
        }
    }

    /** Enough for what people write until it is filled. */
    private static final int SPACE_MIB = 96;

    private static final Duration FULL = Duration.ofSeconds(10);

    private @Nullable SmallDisk disk;

    @Override
    public String id() {
        return "F13";
    }

    @Override
    public String title() {
        return "the disk is full for %d s: the store's, the log's or that of what services print"
                .formatted(FULL.toSeconds());
    }

    @Override
    public String missing(RunningFederation federation) {
        return federation.brokers() == 1 ? SmallDisk.missing() : "is for a log of one broker";
    }

    @Override
    public void prepare(Scene scene) {
        Need need = Need.of(scene);
        scene.note("the disk of " + need.process());
        scene.kill(need.process());
        disk = SmallDisk.under(scene.federation().state().resolve(need.folder()), SPACE_MIB);
        scene.restart();
    }

    @Override
    public void inject(Scene scene) {
        disk().fill();
        scene.pause(FULL);
    }

    /**
     * What services print is never worth a service; whoever could not keep data is started anew.
     */
    @Override
    public void heal(Scene scene) {
        Need need = Need.of(scene);
        disk().empty();
        if (need.isData()) {
            scene.kill(need.process());
            scene.restart();
        } else {
            scene.expect("a service lives without its log", scene.isAlive(need.process()));
        }
    }

    @Override
    public void tidy(Scene scene) {
        scene.kill(Need.of(scene).process());
        disk().takeAway();
        scene.restart();
    }

    private SmallDisk disk() {
        if (disk == null) {
            throw new IllegalStateException("there is no small disk yet");
        }
        return disk;
    }
}
