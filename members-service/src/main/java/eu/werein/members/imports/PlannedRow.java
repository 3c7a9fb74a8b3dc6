package eu.werein.members.imports;

import eu.werein.members.consent.Purpose;
import eu.werein.members.imports.judging.Finding;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.RegisterEntry;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of the file and what is to be done with it. Shows nothing of itself in messages and logs.
 */
public sealed interface PlannedRow {

    /** Of the line, as her spreadsheet program counts: the header is 1 as a rule. */
    int row();

    /** Who the row is about, as far as it says. */
    String name();

    /** Everything that there is to say about it, at once. */
    List<Finding> findings();

    /** Somebody new, under an id that follows from import and row. */
    record Create(
            int row, MemberId id, RegisterEntry told, Set<Purpose> refusals, List<Finding> findings)
            implements PlannedRow {
        public Create {
            refusals = Set.copyOf(refusals);
            findings = List.copyOf(findings);
        }

        @Override
        public String name() {
            return PlannedRow.name(told);
        }

        @Override
        public String toString() {
            return "Create[" + row + "]";
        }
    }

    /**
     * Somebody known, of whom the row tells something new.
     *
     * @param version at which she was seen
     */
    record Update(
            int row,
            MemberId id,
            long version,
            RegisterEntry before,
            RegisterEntry after,
            Set<Purpose> refusals,
            List<Finding> findings)
            implements PlannedRow {
        public Update {
            refusals = Set.copyOf(refusals);
            findings = List.copyOf(findings);
        }

        @Override
        public String name() {
            return PlannedRow.name(after);
        }

        @Override
        public String toString() {
            return "Update[" + row + "]";
        }
    }

    /** Nothing is to be done. */
    record Skip(int row, String name, @Nullable MemberId id, List<Finding> findings)
            implements PlannedRow {
        public Skip {
            findings = List.copyOf(findings);
        }

        @Override
        public String toString() {
            return "Skip[" + row + "]";
        }
    }

    /** Nothing can be done until the file says something else. */
    record Reject(int row, String name, List<Finding> findings) implements PlannedRow {
        public Reject {
            findings = List.copyOf(findings);
        }

        @Override
        public String toString() {
            return "Reject[" + row + "]";
        }
    }

    default Disposition disposition() {
        return switch (this) {
            case Create _ -> Disposition.CREATE;
            case Update _ -> Disposition.UPDATE;
            case Skip _ -> Disposition.SKIP;
            case Reject _ -> Disposition.REJECT;
        };
    }

    /** What she refuses, where that is news. */
    default Set<Purpose> refused() {
        return switch (this) {
            case Create create -> create.refusals();
            case Update update -> update.refusals();
            case Skip _, Reject _ -> Set.of();
        };
    }

    /** The member that the row is about, as soon as there is one. */
    default @Nullable MemberId member() {
        return switch (this) {
            case Create create -> create.id();
            case Update update -> update.id();
            case Skip skip -> skip.id();
            case Reject _ -> null;
        };
    }

    private static String name(RegisterEntry entry) {
        var name = entry.particulars().name();
        return name.givenName() + " " + name.familyName();
    }
}
