package eu.werein.members.register;

import eu.werein.members.person.Sector;
import eu.werein.members.person.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What two entries have in common, by the names that the API has for their fields. */
public final class EntryFields {

    private EntryFields() {}

    /** The fields in which the entries differ. */
    public static List<String> differing(RegisterEntry one, RegisterEntry other) {
        var comparison = new Comparison();
        comparison.of(one, other);
        return List.copyOf(comparison.differing);
    }

    /**
     * The entry with what the other has in fields that are empty here.
     *
     * @param take fields that the other's values replace
     */
    public static RegisterEntry filled(RegisterEntry entry, RegisterEntry other, Set<String> take) {
        return new Filling(take).of(entry, other);
    }

    private static final class Comparison extends Combination {
        private final List<String> differing = new ArrayList<>();

        @Override
        <T extends @Nullable Object> T choose(String field, T one, T other) {
            if (!Objects.equals(one, other)) {
                differing.add(field);
            }
            return one;
        }
    }

    private static final class Filling extends Combination {
        private final Set<String> take;

        Filling(Set<String> take) {
            this.take = take;
        }

        @Override
        <T extends @Nullable Object> T choose(String field, T one, T other) {
            return take.contains(field) || (isEmpty(one) && !isEmpty(other)) ? other : one;
        }

        private static boolean isEmpty(@Nullable Object value) {
            return switch (value) {
                case null -> true;
                case Collection<?> several -> several.isEmpty();
                case Sector sector -> sector.equals(Sector.UNKNOWN);
                case Stage stage -> stage == Stage.UNKNOWN;
                default -> false;
            };
        }
    }
}
