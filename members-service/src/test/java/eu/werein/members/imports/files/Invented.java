package eu.werein.members.imports.files;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** People who do not exist, no two of whom could be taken for one. */
final class Invented {

    /** Somebody with all that the shapes may ask for. */
    record Person(
            int number,
            String familyName,
            String givenName,
            LocalDate birthDate,
            String email,
            LocalDate joinedOn) {

        Person named(String familyName, String givenName) {
            return new Person(number, familyName, givenName, birthDate, email, joinedOn);
        }

        Person reachedAt(String email) {
            return new Person(number, familyName, givenName, birthDate, email, joinedOn);
        }
    }

    private static final List<String> FAMILY_NAMES =
            List.of(
                    "Aelbrecht",
                    "Bouchard",
                    "Çelik",
                    "De Smet",
                    "Eßer",
                    "Figueiras",
                    "Gómez Rey",
                    "Höfler",
                    "Iglesias",
                    "Jäger",
                    "Kowalski",
                    "L'Écuyer",
                    "Martín",
                    "Núñez Sá",
                    "O'Brien",
                    "Peña",
                    "Quéré",
                    "Ruíz",
                    "Søndergaard",
                    "Thévenet",
                    "Ünal",
                    "Vandenbrœck",
                    "Weiß-Klein",
                    "Yáñez");

    private static final List<String> GIVEN_NAMES =
            List.of(
                    "Agnès",
                    "Bérénice",
                    "Catalina",
                    "Dörte",
                    "Estíbaliz",
                    "Fátima",
                    "Grâce",
                    "Hélia",
                    "Iolanda",
                    "Josée",
                    "Käthe",
                    "Loïs",
                    "Màiri",
                    "Noémie",
                    "Ophélie",
                    "Páola",
                    "Rosalía",
                    "Saïda",
                    "Théa",
                    "Ulrike",
                    "Violette",
                    "Xoana");

    private final Random random;
    private final Set<String> known = new HashSet<>();
    private int number;

    Invented(Random random) {
        this.random = random;
    }

    Person next() {
        number++;
        String familyName = any(FAMILY_NAMES);
        String givenName = any(GIVEN_NAMES);
        LocalDate birthDate = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(20_000));
        return known.add(familyName + givenName + birthDate)
                ? new Person(
                        number,
                        familyName,
                        givenName,
                        birthDate,
                        "person" + number + "@mail.example",
                        LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700)))
                : next();
    }

    private String any(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
