package eu.werein.platform.doors.web;

import eu.werein.platform.doors.ShownCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * What is shown at the door, as a picture and to be typed.
 *
 * @param changesAt when another one has to be asked for; this one counts 30 seconds longer
 */
@Schema(name = "DoorCode")
public record DoorCodeResponse(@Schema(example = "K7QM-3XWD") String code, Instant changesAt) {

    public static DoorCodeResponse of(ShownCode shown) {
        return new DoorCodeResponse(shown.text(), shown.changesAt());
    }
}
