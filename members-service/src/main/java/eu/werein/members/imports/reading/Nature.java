package eu.werein.members.imports.reading;

/** What a file is by its bytes. */
public sealed interface Nature {

    /**
     * Text in an encoding that all of it is valid in.
     *
     * @param encoding by its IANA name
     */
    record Text(String encoding) implements Nature {}

    /** An archive, which may hold a workbook. */
    record Archive() implements Nature {}
}
