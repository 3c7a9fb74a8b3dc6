package eu.werein.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PrivateJsonTests {

    @TempDir Path folder;

    @Test
    void passwordsCanBeReadByTheirOwnerOnly() throws Exception {
        Path file = folder.resolve("deep/secrets.json");
        Install install =
                Install.generated()
                        .with(
                                new Account(
                                        "a@b.example",
                                        "secret",
                                        null,
                                        List.of("federation-admin")));

        PrivateJson.write(file, install);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PrivateJson.read(file, Install.class)).contains(install);
    }

    @Test
    void everyInstallationHasItsOwnSecrets() {
        Install one = Install.generated();
        Install other = Install.generated();

        assertThat(one.clientSecrets().values())
                .doesNotHaveDuplicates()
                .doesNotContain(one.keycloakPassword())
                .doesNotContainAnyElementsOf(other.clientSecrets().values());
    }

    @Test
    void aPasswordIsInNoPrintedAccount() {
        Account account = new Account("a@b.example", "secret", "be-x", List.of("coordinator"));

        assertThat(account.toString()).doesNotContain("secret", "a@b.example");
    }

    @Test
    void whatWasNeverWrittenIsEmpty() {
        assertThat(PrivateJson.read(folder.resolve("nothing.json"), Install.class)).isEmpty();
    }

    @Test
    void aDamagedFileIsExplained() throws Exception {
        Path file = Files.writeString(folder.resolve("secrets.json"), "{");

        assertThatThrownBy(() -> PrivateJson.read(file, Install.class))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--fresh");
    }
}
