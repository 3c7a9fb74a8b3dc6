package eu.werein.members.template;

/** What kind of file a spreadsheet is. */
public enum Format {
    CSV("csv"),
    XLSX("xlsx");

    private final String wireName;

    Format(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    /**
     * @throws IllegalArgumentException for a name that is no format
     */
    public static Format of(String wireName) {
        return switch (wireName) {
            case "csv" -> CSV;
            case "xlsx" -> XLSX;
            default -> throw new IllegalArgumentException("not a format");
        };
    }
}
