package eu.werein.proof;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with one file in it, as it goes over the wire. */
public final class Multipart {

    public static final String CUT = "proof-7f3a";

    private Multipart() {}

    public static byte[] of(String fileName, byte[] file) {
        String head =
                """
                --%s\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: text/csv\r
                \r
                """
                        .formatted(CUT, fileName);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + CUT + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
