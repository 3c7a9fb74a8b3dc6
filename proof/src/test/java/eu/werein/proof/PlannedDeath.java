package eu.werein.proof;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lets a running JVM end at an exact step, as SIGKILL would. */
final class PlannedDeath {

    private PlannedDeath() {}

    /** When the method of the platform's outbox is entered for the nth time from now on. */
    static void plan(RunningFederation federation, String process, String method, int times)
            throws IOException {
        String[] place = method.split("\\.", -1);
        Path script =
                Files.writeString(
                        federation.state().resolve("die.btm"),
                        """
                        RULE die
                        CLASS eu.werein.platform.outbox.%s
                        METHOD %s
                        AT ENTRY
                        IF incrementCounter("entered") == %d
                        DO killJVM(137)
                        ENDRULE
                        """
                                .formatted(place[0], place[1], times));
        Path agent = federation.root().resolve("proof/target/byteman/byteman.jar");
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(federation.pid(process)));
            machine.loadAgent(agent.toString(), "script:" + script);
            machine.detach();
        } catch (AttachNotSupportedException
                | AgentLoadException
                | AgentInitializationException e) {
            throw new IllegalStateException(process + " cannot be told when to die", e);
        }
    }
}
