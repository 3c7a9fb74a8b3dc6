package eu.werein.members.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import eu.werein.members.person.web.FilledIn;
import eu.werein.members.register.NewMember;

class RegisterMemberRequestFuzzTests {

    @FuzzTest
    void aBodyIsAMemberOrRefused(byte[] body) {
        FilledIn.form(body, RegisterMemberRequest.class)
                .map(form -> FilledIn.atHome(form::newMember))
                .ifPresent(RegisterMemberRequestFuzzTests::assertComplete);
    }

    private static void assertComplete(NewMember member) {
        assertThat(member.particulars().name().familyName())
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(80);
        assertThat(member.particulars().skills()).hasSizeLessThanOrEqualTo(30).doesNotContain("");
    }
}
