package eu.werein.members.imports.web;

import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.springframework.http.HttpStatus;

/**
 * The part {@code file} of a form, as it comes in. The servlet container's own way with forms puts
 * files on its disk first, where nobody would look for members' data: it is off.
 */
record UploadedPart(String name, InputStream bytes) {

    private static final String PART = "file";
    private static final int LONGEST_NAME = 200;
    private static final int HEADER_BYTES = 2_048;
    private static final int PARTS = 5;

    /**
     * @throws ProblemException 400 for a form without such a part
     */
    static UploadedPart of(HttpServletRequest request) throws IOException {
        FileUpload form = new FileUpload();
        form.setPartHeaderSizeMax(HEADER_BYTES);
        form.setHeaderEncoding("UTF-8");
        try {
            FileItemIterator parts = form.getItemIterator(new ServletRequestContext(request));
            for (int i = 0; i < PARTS && parts.hasNext(); i++) {
                FileItemStream part = parts.next();
                if (PART.equals(part.getFieldName()) && !part.isFormField()) {
                    return new UploadedPart(name(part.getName()), part.openStream());
                }
            }
        } catch (FileUploadException e) {
            throw malformed("malformed");
        }
        throw malformed("required");
    }

    /** Without the folders that some browsers tell. */
    private static String name(String told) {
        String name = told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
        String shown = name.replaceAll("\\p{Cc}", "").strip();
        return shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown;
    }

    private static ProblemException malformed(String code) {
        return ProblemException.of(
                HttpStatus.BAD_REQUEST, "invalid", List.of(Problem.Defect.of("/file", code)));
    }

    @Override
    public String toString() {
        return "UploadedPart";
    }
}
