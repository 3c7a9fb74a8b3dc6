package eu.werein.training.rush;

import eu.werein.platform.testing.RunningService;
import eu.werein.training.TrainingApplication;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Replicas in this JVM: other services in it keep their clock, their database and their topics. */
final class Replicas implements Stage {

    private final List<RunningService> replicas;

    Replicas(int number) {
        replicas =
                IntStream.range(0, number)
                        .mapToObj(
                                _ ->
                                        RunningService.start(
                                                List.of(TrainingApplication.class, RushBeans.class),
                                                Map.of("werein.service", SERVICE)))
                        .toList();
    }

    @Override
    public List<Integer> ports() {
        return replicas.stream().map(replica -> replica.client().port()).toList();
    }

    @Override
    public void pass(Duration time) {
        RushBeans.CLOCK.pass(time);
    }

    @Override
    public void close() {
        replicas.forEach(RunningService::close);
    }
}
