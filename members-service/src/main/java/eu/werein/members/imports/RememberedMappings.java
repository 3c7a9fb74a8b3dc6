package eu.werein.members.imports;

import eu.werein.members.imports.reading.Column;
import java.util.List;
import java.util.Optional;

/** How a file was understood that was committed with the same columns. */
public interface RememberedMappings {

    Optional<Approach> find(List<Column> columns);

    void remember(List<Column> columns, Approach approach);
}
