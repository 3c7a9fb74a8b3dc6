package eu.werein.members.imports.files;

import eu.werein.members.imports.files.Invented.Person;

/** A person and what is odd about the line that she is on. */
record Line(
        Person person,
        int id,
        boolean notValid,
        boolean impossibleDate,
        boolean otherPayer,
        boolean formula,
        boolean noDate,
        boolean noBulkMail,
        boolean noDirectory) {

    Line(Person person) {
        this(person, person.number(), false, false, false, false, false, false, false);
    }

    Line idOf(int other) {
        return new Line(
                person,
                other,
                notValid,
                impossibleDate,
                otherPayer,
                formula,
                noDate,
                noBulkMail,
                noDirectory);
    }

    Line notValid(boolean odd) {
        return new Line(
                person,
                id,
                odd,
                impossibleDate,
                otherPayer,
                formula,
                noDate,
                noBulkMail,
                noDirectory);
    }

    Line impossibleDate(boolean odd) {
        return new Line(
                person, id, notValid, odd, otherPayer, formula, noDate, noBulkMail, noDirectory);
    }

    Line otherPayer(boolean odd) {
        return new Line(
                person,
                id,
                notValid,
                impossibleDate,
                odd,
                formula,
                noDate,
                noBulkMail,
                noDirectory);
    }

    Line formula(boolean odd) {
        return new Line(
                person,
                id,
                notValid,
                impossibleDate,
                otherPayer,
                odd,
                noDate,
                noBulkMail,
                noDirectory);
    }

    Line noDate(boolean odd) {
        return new Line(
                person,
                id,
                notValid,
                impossibleDate,
                otherPayer,
                formula,
                odd,
                noBulkMail,
                noDirectory);
    }

    Line noBulkMail(boolean odd) {
        return new Line(
                person,
                id,
                notValid,
                impossibleDate,
                otherPayer,
                formula,
                noDate,
                odd,
                noDirectory);
    }

    Line noDirectory(boolean odd) {
        return new Line(
                person, id, notValid, impossibleDate, otherPayer, formula, noDate, noBulkMail, odd);
    }

    String city(String usual) {
        return formula ? "=HYPERLINK(\"http://x\",\"" + usual + "\")" : usual;
    }
}
