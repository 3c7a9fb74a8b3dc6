package eu.werein.members.imports;

import java.time.Instant;
import java.util.Map;

/** Where an import stands. */
public sealed interface ImportState {

    /** The plan is being made. */
    record Reading(Progress progress) implements ImportState {}

    /** The plan waits for the coordinator. */
    record Planned(Plan plan) implements ImportState {}

    /** The plan is carried out. */
    record Committing(Plan plan, Progress progress, Outcome outcome, Instant since)
            implements ImportState {}

    /** The plan was carried out. */
    record Committed(Plan plan, Outcome outcome, Instant at) implements ImportState {}

    /** What was done is taken back. */
    record Undoing(Committed committed, Progress progress, Reverted reverted)
            implements ImportState {}

    /** What was done was taken back. */
    record Undone(Committed committed, Reverted reverted) implements ImportState {}

    /** There is no plan: the file cannot be read so. */
    record Failed(String code, Map<String, Object> params) implements ImportState {
        public Failed {
            params = Map.copyOf(params);
        }
    }

    default String wireName() {
        return switch (this) {
            case Reading _ -> "reading";
            case Planned _ -> "planned";
            case Committing _ -> "committing";
            case Committed _ -> "committed";
            case Undoing _ -> "undoing";
            case Undone _ -> "undone";
            case Failed _ -> "failed";
        };
    }

    /** Whether a job is to be done before anybody can do something. */
    default boolean busy() {
        return switch (this) {
            case Reading _, Committing _, Undoing _ -> true;
            case Planned _, Committed _, Undone _, Failed _ -> false;
        };
    }
}
