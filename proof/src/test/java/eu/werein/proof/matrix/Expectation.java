package eu.werein.proof.matrix;

/** What the rules of tenancy say before the operation itself has its say. */
enum Expectation {
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    ABSENT(404),
    /** The operation itself answers. */
    ADMITTED(0);

    private final int status;

    Expectation(int status) {
        this.status = status;
    }

    /**
     * Who is not signed in learns nothing; a partner that is not active is there for nobody but
     * administrators, and her public pages for nobody at all; another's private space is closed,
     * whatever lies in it; then roles count. What a host opens here she opens to her own members:
     * for anybody else it is not there.
     */
    static Expectation of(Operation operation, Person person, Place place) {
        if (!operation.open() && !person.isSignedIn()) {
            return UNAUTHENTICATED;
        }
        boolean there =
                (operation.open() || operation.aboutHerself())
                        ? place.life() == Place.Life.ACTIVE
                        : place.visibleTo(person);
        if (operation.owned() && !there) {
            return ABSENT;
        }
        if (operation.opened() && !person.belongsTo(place.partner())) {
            return ABSENT;
        }
        boolean hers = !operation.aboutHerself() || person.belongsTo(place.partner());
        if (!hers || !person.isOneOf(operation.callers(), place.partner())) {
            return FORBIDDEN;
        }
        return operation.aboutPartner() && place.life() == Place.Life.UNKNOWN ? ABSENT : ADMITTED;
    }

    int status() {
        return status;
    }
}
