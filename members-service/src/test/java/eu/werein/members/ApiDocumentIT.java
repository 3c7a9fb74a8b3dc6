package eu.werein.members;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.testing.Routes;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApiDocumentIT {

    @Test
    void everyRouteIsDocumented() {
        RunningService service = RunningService.shared();

        assertThat(
                        Routes.undocumented(
                                service.routes(), service.client().get("/v3/api-docs").json()))
                .isEmpty();
    }

    @Test
    void everyOperationIsDescribedWithItsCallersAndItsPartner() {
        JsonNode document = RunningService.shared().client().get("/v3/api-docs").json();
        List<JsonNode> operations =
                document.path("paths")
                        .valueStream()
                        .flatMap(path -> path.valueStream().filter(JsonNode::isObject))
                        .toList();
        assertThat(operations)
                .extracting(operation -> operation.path("operationId").asString())
                .containsExactlyInAnyOrder(
                        "submitApplication",
                        "confirmApplication",
                        "listApplications",
                        "getApplication",
                        "reviewApplication",
                        "decideApplication",
                        "listMembers",
                        "summarizeMembers",
                        "registerMember",
                        "getMember",
                        "changeMember",
                        "renewMember",
                        "lapseMember",
                        "returnMember",
                        "noteDeparture",
                        "changeRoles",
                        "memberHistory",
                        "listDuplicates",
                        "mergeMember",
                        "previewInvitations",
                        "inviteMembers",
                        "inviteMember",
                        "exportMembers",
                        "listImports",
                        "createImport",
                        "getImport",
                        "discardImport",
                        "changeMapping",
                        "commitImport",
                        "undoImport",
                        "listImportRows",
                        "streamImportProgress",
                        "annotatedImport",
                        "importExample",
                        "getMe",
                        "linkMembership",
                        "getMyConsents",
                        "decideMyConsents",
                        "getMyCard",
                        "changeMyCard",
                        "readCards",
                        "getCertificate",
                        "getIssuer",
                        "getStatusList",
                        "listMyCertificates",
                        "getMyCertificateFile",
                        "withdrawMyCertificate");
        assertThat(operations)
                .allSatisfy(operation -> assertThat(operation.path("x-roles").size()).isPositive());
        document.path("paths")
                .propertyStream()
                .filter(path -> path.getKey().contains("{partner}"))
                .flatMap(path -> path.getValue().valueStream())
                .forEach(
                        operation ->
                                assertThat(operation.path("parameters").findValuesAsString("name"))
                                        .contains("partner"));
        assertThat(document.at("/components/schemas/Application/required").toString())
                .contains("givenName", "waitingDays")
                .doesNotContain("motivation");
    }
}
