package eu.werein.launcher;

import java.nio.file.Path;

/**
 * A file that a partner's coordinator brings along, and what its plan must say on an empty
 * register.
 *
 * @param rows of people, without the header
 */
record DemoImport(
        String partner,
        Path file,
        int rows,
        int create,
        int skip,
        int reject,
        int bulkMailRefusals) {

    String fileName() {
        return file.getFileName().toString();
    }

    String mediaType() {
        return fileName().endsWith(".xlsx")
                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                : "text/csv";
    }
}
