package eu.werein.members.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.werein.members.imports.mapping.InvalidMapping.Fault;
import eu.werein.members.imports.mapping.Mapping.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mapping as a coordinator writes it. */
class MappingTests {

    private static final Entry FAMILY_NAME = new Entry("familyName", 0, null);
    private static final Entry GIVEN_NAME = new Entry("givenName", 1, null);

    private static List<Fault> faults(Entry... entries) {
        return catchThrowableOfType(InvalidMapping.class, () -> Mapping.parse(List.of(entries), 3))
                .faults();
    }

    @Test
    void isReadAsItWasWritten() {
        List<Entry> entries = List.of(FAMILY_NAME, GIVEN_NAME, new Entry("language", null, " gl "));
        assertThat(Mapping.parse(entries, 3).entries())
                .containsExactly(FAMILY_NAME, GIVEN_NAME, new Entry("language", null, "gl"));
    }

    @Test
    void withoutBothPartsOfANameNobodyIsMeant() {
        assertThat(faults(FAMILY_NAME)).containsExactly(new Fault(null, "names-missing"));
        assertThat(faults(FAMILY_NAME, new Entry("givenName", null, "Zoé")))
                .containsExactly(new Fault(null, "names-missing"));
    }

    @Test
    void saysAllThatIsWrong() {
        assertThat(
                        faults(
                                new Entry("shoeSize", 0, null),
                                new Entry("city", 3, null),
                                new Entry("city", -1, null),
                                new Entry("city", 1, "Vigo"),
                                new Entry("city", null, null),
                                new Entry("city", null, " "),
                                FAMILY_NAME,
                                FAMILY_NAME))
                .containsExactly(
                        new Fault(0, "field-unknown"),
                        new Fault(1, "source-invalid"),
                        new Fault(2, "source-invalid"),
                        new Fault(3, "source-invalid"),
                        new Fault(4, "source-invalid"),
                        new Fault(5, "source-invalid"),
                        new Fault(7, "field-twice"));
    }
}
