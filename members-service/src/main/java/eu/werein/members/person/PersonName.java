package eu.werein.members.person;

/** How a person is called. Shows nothing of itself in messages and logs. */
public record PersonName(String givenName, String familyName) {

    public PersonName {
        if (givenName.isBlank() || familyName.isBlank()) {
            throw new IllegalArgumentException("a name has two parts");
        }
    }

    @Override
    public String toString() {
        return "PersonName";
    }
}
