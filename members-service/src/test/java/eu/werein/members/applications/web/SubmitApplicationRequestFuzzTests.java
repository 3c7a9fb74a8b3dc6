package eu.werein.members.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import eu.werein.members.applications.Applicant;
import eu.werein.members.person.web.FilledIn;

class SubmitApplicationRequestFuzzTests {

    @FuzzTest
    void aBodyIsAnApplicantOrRefused(byte[] body) {
        FilledIn.form(body, SubmitApplicationRequest.class)
                .map(SubmitApplicationRequest::applicant)
                .ifPresent(SubmitApplicationRequestFuzzTests::assertComplete);
    }

    private static void assertComplete(Applicant applicant) {
        assertThat(applicant.name().givenName()).isNotBlank().hasSizeLessThanOrEqualTo(80);
        assertThat(applicant.email().value()).doesNotContainAnyWhitespaces();
        assertThat(applicant.email().value().length()).isLessThanOrEqualTo(254);
    }
}
