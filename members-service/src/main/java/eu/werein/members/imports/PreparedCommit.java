package eu.werein.members.imports;

/**
 * What a commit knows before its first row.
 *
 * @param newcomers who came into the register, or changed there, since the plan was made
 */
record PreparedCommit(MatchIndex newcomers) {}
