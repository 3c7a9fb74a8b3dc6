package eu.werein.members.imports;

import eu.werein.members.person.Language;
import java.time.LocalDate;

/**
 * What is taken of somebody new when the file says nothing of it.
 *
 * @param language the partner's main one
 * @param joinedOn today in the partner's zone
 */
record Defaults(Language language, LocalDate joinedOn) {}
