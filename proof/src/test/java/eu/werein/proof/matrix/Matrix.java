package eu.werein.proof.matrix;

import java.util.ArrayList;
import java.util.List;

/** Every operation by everybody, at every partner, about every kind of id, through every door. */
record Matrix(List<Operation> operations, List<Person> people, List<Place> places, Ids ids) {

    List<Probe> probes() {
        List<Probe> probes = new ArrayList<>();
        for (Operation operation : operations) {
            for (Person person : readersOf(operation)) {
                for (Place place : placesOf(operation)) {
                    for (Target target : targetsOf(operation, place)) {
                        for (Door door : doorsOf(operation)) {
                            probes.add(new Probe(operation, person, place, target, door));
                        }
                    }
                }
            }
        }
        return probes;
    }

    /** A page is the same for everybody: who is signed in asks as nobody does. */
    private List<Person> readersOf(Operation operation) {
        return operation.isPage() ? List.of(Person.NOBODY) : people;
    }

    /** One place is enough for what no partner owns. */
    private List<Place> placesOf(Operation operation) {
        return operation.owned() || operation.aboutPartner() ? places : places.subList(0, 1);
    }

    private List<Target> targetsOf(Operation operation, Place place) {
        boolean hasThings = ids.haveTwins(operation) && place.life() == Place.Life.ACTIVE;
        if (!hasThings) {
            return List.of(Target.UNKNOWN);
        }
        return List.of(Target.values());
    }

    /** The session is the gateway's own. */
    private static List<Door> doorsOf(Operation operation) {
        return operation.path().equals("/api/session")
                ? List.of(Door.GATEWAY)
                : List.of(Door.values());
    }
}
