package eu.werein.members.imports.files;

import eu.werein.members.imports.MemoryUpload;
import eu.werein.members.imports.files.Invented.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes files of the shapes that partners bring, with other people and other counts of each trap,
 * and says what the plan of each must count on an empty register. The same seed makes the same
 * files.
 */
public final class ImportFiles {

    /**
     * What the plan must count.
     *
     * @param bulkMailRefusals among the rows that are created, as are the others
     */
    public record Expected(
            int rows,
            int create,
            int skip,
            int reject,
            int bulkMailRefusals,
            int directoryRefusals,
            int otherPayers) {}

    /** A file, and what is to come of it. */
    public record ImportFile(Shape shape, MemoryUpload upload, Expected expected) {}

    private final Random random;

    public ImportFiles(long seed) {
        System.out.println("Import files are made with seed " + seed);
        random = new Random(seed);
    }

    /**
     * @param people who are to be created and have nothing wrong with them but a refusal, another
     *     payer, a formula or no date
     */
    public ImportFile make(Shape shape, int people, Traps traps) {
        Traps possible = shape.possible(traps);
        Invented invented = new Invented(random);
        List<Line> good = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            good.add(
                    new Line(invented.next())
                            .noBulkMail(i < possible.noBulkMail())
                            .noDirectory(i % people < possible.noDirectory())
                            .otherPayer(i >= people - possible.otherPayers())
                            .formula(i % 2 == 0 && i / 2 < possible.formulas())
                            .noDate(i >= people - possible.noDates()));
        }
        List<Line> lines = new ArrayList<>(good);
        times(possible.notValid(), () -> lines.add(new Line(invented.next()).notValid(true)));
        times(possible.withoutName(), () -> lines.add(withoutName(invented.next())));
        times(
                possible.impossibleDates(),
                () -> lines.add(new Line(invented.next()).impossibleDate(true)));
        times(possible.malformedEmails(), () -> lines.add(malformed(invented.next())));
        Collections.shuffle(lines, random);
        // Who comes second is second: these stay below the others.
        for (int i = 0; i < possible.takenIds(); i++) {
            lines.add(new Line(invented.next()).idOf(good.get(people - 1 - i).person().number()));
        }
        for (int i = 0; i < possible.twice(); i++) {
            lines.add(good.get(i));
        }
        int rejected =
                possible.withoutName()
                        + possible.impossibleDates()
                        + possible.malformedEmails()
                        + possible.takenIds();
        return new ImportFile(
                shape,
                new MemoryUpload(shape.fileName(), shape.write(lines)),
                new Expected(
                        lines.size(),
                        people,
                        possible.notValid() + possible.twice(),
                        rejected,
                        possible.noBulkMail(),
                        possible.noDirectory(),
                        possible.otherPayers()));
    }

    private static void times(int count, Runnable step) {
        for (int i = 0; i < count; i++) {
            step.run();
        }
    }

    private Line withoutName(Person person) {
        boolean family = random.nextBoolean();
        return new Line(
                person.named(family ? "" : person.familyName(), family ? person.givenName() : " "));
    }

    private Line malformed(Person person) {
        List<String> addresses =
                List.of("none", "a@b@mail.example", "@mail.example", "a b@c.example");
        return new Line(person.reachedAt(addresses.get(random.nextInt(addresses.size()))));
    }
}
