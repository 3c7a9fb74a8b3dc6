package eu.werein.platform.sheets;

/** What kind of file a spreadsheet is. */
public enum SheetFormat {
    CSV("csv"),
    XLSX("xlsx");

    private final String wireName;

    SheetFormat(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    /**
     * @throws IllegalArgumentException for a name that is no format
     */
    public static SheetFormat of(String wireName) {
        return switch (wireName) {
            case "csv" -> CSV;
            case "xlsx" -> XLSX;
            default -> throw new IllegalArgumentException("not a format");
        };
    }
}
