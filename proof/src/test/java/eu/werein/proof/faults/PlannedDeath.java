package eu.werein.proof.faults;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import eu.werein.proof.RunningFederation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lets a running JVM end at an exact step, as SIGKILL would. */
final class PlannedDeath {

    private PlannedDeath() {}

    /** When the step is passed for the nth time from now on. */
    static void plan(RunningFederation federation, Step step, int times) {
        Path agent = federation.root().resolve("proof/target/byteman/byteman.jar");
        try {
            Path script =
                    Files.writeString(federation.state().resolve("die.btm"), step.death(times));
            VirtualMachine machine =
                    VirtualMachine.attach(Long.toString(federation.pid(step.process())));
            machine.loadAgent(agent.toString(), "script:" + script);
            machine.detach();
        } catch (AttachNotSupportedException
                | AgentLoadException
                | AgentInitializationException e) {
            throw new IllegalStateException(step.process() + " cannot be told when to die", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
