package eu.werein.members;

import eu.werein.launcher.parts.Parts;
import eu.werein.platform.testing.RunningService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The members-service of the tests; its letters go to the mailbox. */
public final class MembersService {

    private MembersService() {}

    /** The one that most tests share; its identity provider never answers. */
    public static RunningService shared() {
        return Shared.SERVICE;
    }

    private static final class Shared {
        private static final RunningService SERVICE = start(Map.of());
    }

    /** Another one, so to speak, with some settings of its own, among them another name. */
    public static RunningService start(Map<String, String> own) {
        Map<String, String> settings = new HashMap<>();
        settings.put("werein.mail.relay", "127.0.0.1:" + Parts.mails().smtpPort());
        settings.putAll(own);
        return RunningService.start(List.of(MembersApplication.class), settings);
    }
}
