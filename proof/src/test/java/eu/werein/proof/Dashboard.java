package eu.werein.proof;

import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/** The figures that a federation administrator sees. */
final class Dashboard {

    private final Api administrator;

    Dashboard(Api administrator) {
        this.administrator = administrator;
    }

    /** The cell's count; empty where there is no cell or it is suppressed. */
    OptionalLong count(String panel, String key) {
        JsonNode cells =
                administrator
                        .get("/api/federation/dashboard")
                        .json()
                        .at("/panels/" + panel + "/cells");
        for (JsonNode cell : cells) {
            if (cell.path("key").asString().equals(key) && cell.path("count").isNumber()) {
                return OptionalLong.of(cell.path("count").asLong());
            }
        }
        return OptionalLong.empty();
    }

    boolean shows(String panel, String key) {
        JsonNode cells =
                administrator
                        .get("/api/federation/dashboard")
                        .json()
                        .at("/panels/" + panel + "/cells");
        for (JsonNode cell : cells) {
            if (cell.path("key").asString().equals(key)) {
                return true;
            }
        }
        return false;
    }
}
