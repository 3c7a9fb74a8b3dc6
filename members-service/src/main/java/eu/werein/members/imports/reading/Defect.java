package eu.werein.members.imports.reading;

/** Why a file as a whole is refused. */
public enum Defect {
    TOO_LARGE("too-large"),
    TOO_MANY_ROWS("too-many-rows"),
    TOO_MANY_COLUMNS("too-many-columns"),
    WRONG_TYPE("wrong-type"),
    OLD_EXCEL("old-excel"),
    PASSWORD_PROTECTED("password-protected"),
    EMPTY("empty"),
    HEADER_ONLY("header-only"),
    NOT_TEXT("not-text"),
    ENCODING_MIXED("encoding-mixed"),
    LINE_TOO_LONG("line-too-long"),
    HEADERS_MISSING("headers-missing"),
    HEADER_DUPLICATE("header-duplicate"),
    ARCHIVE_BOMB("archive-bomb"),
    XML_ENTITIES("xml-entities"),
    UNREADABLE("unreadable");

    private final String code;

    Defect(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
