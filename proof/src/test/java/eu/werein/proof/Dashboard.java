package eu.werein.proof;

import java.util.Optional;
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
        return cell(panel, key)
                .map(cell -> cell.path("count"))
                .filter(JsonNode::isNumber)
                .map(count -> OptionalLong.of(count.asLong()))
                .orElse(OptionalLong.empty());
    }

    boolean shows(String panel, String key) {
        return cell(panel, key).isPresent();
    }

    private Optional<JsonNode> cell(String panel, String key) {
        JsonNode cells =
                administrator
                        .get("/api/federation/dashboard")
                        .json()
                        .at("/panels/" + panel + "/cells");
        for (JsonNode cell : cells) {
            if (cell.path("key").asString().equals(key)) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }
}
