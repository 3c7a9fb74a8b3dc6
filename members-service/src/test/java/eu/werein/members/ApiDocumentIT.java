package eu.werein.members;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.testing.ApiDocuments;
import eu.werein.platform.testing.Routes;
import eu.werein.platform.testing.RunningService;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApiDocumentIT {

    @Test
    void everyRouteIsDocumented() {
        RunningService service = MembersService.shared();

        assertThat(
                        Routes.undocumented(
                                service.routes(), service.client().get("/v3/api-docs").json()))
                .isEmpty();
    }

    @Test
    void everyOperationIsDescribedWithItsCallersAndItsPartner() {
        JsonNode document = MembersService.shared().client().get("/v3/api-docs").json();
        assertThat(ApiDocuments.operations(document))
                .extracting(operation -> operation.path("operationId").asString())
                .containsExactlyInAnyOrder(
                        "submitApplication",
                        "confirmApplication",
                        "askForSeat",
                        "confirmSeat",
                        "lookAtSeat",
                        "answerAsGuest",
                        "listGuests",
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
                        "listMyCertificates",
                        "getMyCertificateFile",
                        "withdrawMyCertificate",
                        "getCertificate",
                        "getIssuer",
                        "getStatusList");
        ApiDocuments.assertEverybodyKnowsWhoMayCallAndWhoseItIs(document);
        assertThat(document.at("/components/schemas/Application/required").toString())
                .contains("givenName", "waitingDays")
                .doesNotContain("motivation");
    }
}
