package eu.werein.training.attendance.web;

import eu.werein.training.attendance.SessionCodes;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * What is shown in the room, as a picture and to be typed.
 *
 * @param changesAt when another one has to be asked for; this one counts 30 seconds longer
 */
@Schema(name = "SessionCode")
record SessionCodeResponse(@Schema(example = "K7QM-3XWD") String code, Instant changesAt) {

    static SessionCodeResponse of(SessionCodes.Shown shown) {
        return new SessionCodeResponse(shown.text(), shown.changesAt());
    }
}
