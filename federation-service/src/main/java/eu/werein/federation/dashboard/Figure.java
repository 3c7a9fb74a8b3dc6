package eu.werein.federation.dashboard;

/**
 * One number that a reader sees, or could work out.
 *
 * @param key what it is about; empty where there is one of its kind
 */
record Figure(Kind kind, String key) {

    enum Kind {
        PARTNER,
        COUNTRY,
        MONTH,
        SECTOR,
        STAGE,
        ORIGIN,
        /** Of a whole: those of whom it is so, or the others. */
        PART,
        TOTAL,
        /** All months shown. */
        RECENT,
        /** All months before those shown: never published, but the rest of a subtraction. */
        EARLIER;

        boolean published() {
            return this != EARLIER;
        }
    }

    static final Figure TOTAL = new Figure(Kind.TOTAL, "");
    static final Figure RECENT = new Figure(Kind.RECENT, "");
    static final Figure EARLIER = new Figure(Kind.EARLIER, "");

    static final Figure SO = new Figure(Kind.PART, "so");
    static final Figure OTHERS = new Figure(Kind.PART, "others");

    static Figure partner(String id) {
        return new Figure(Kind.PARTNER, id);
    }

    static Figure country(String code) {
        return new Figure(Kind.COUNTRY, code);
    }

    static Figure month(String month) {
        return new Figure(Kind.MONTH, month);
    }

    static Figure sector(Sector sector) {
        return new Figure(Kind.SECTOR, sector.code());
    }

    static Figure stage(Stage stage) {
        return new Figure(Kind.STAGE, stage.key());
    }

    static Figure origin(Origin origin) {
        return new Figure(Kind.ORIGIN, origin.key());
    }
}
