package eu.werein.members.imports.writing;

import eu.werein.members.imports.judging.Finding;
import java.util.List;

/**
 * What is written beside a row.
 *
 * @param result {@code create}, {@code update}, {@code skip}, {@code reject}, or the outcome of a
 *     row that was committed: {@code created}, {@code updated}, {@code conflict}, {@code undone},
 *     {@code kept}
 */
public record Remark(String result, List<Finding> findings) {

    public Remark {
        findings = List.copyOf(findings);
    }
}
