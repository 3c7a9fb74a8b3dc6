package eu.werein.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JarShelfTests {

    @TempDir Path folder;

    @Test
    void aRunningBuildKeepsItsJarsWhenTheNextOverwritesThem() throws Exception {
        Path jar = Files.writeString(folder.resolve("a.jar"), "first");
        JarShelf shelf = JarShelf.filled(folder.resolve("shelf"));
        JarShelf.Copy first = shelf.copyOf("parts", List.of(jar));

        Files.writeString(jar, "second build");
        JarShelf.Copy second = shelf.copyOf("parts", List.of(jar));

        assertThat(first.build()).isNotEqualTo(second.build());
        assertThat(first.folder().resolve("a.jar")).hasContent("first");
        assertThat(second.jars()).containsExactly(second.folder().resolve("a.jar"));
    }

    @Test
    void anUnchangedBuildIsCopiedOnce() throws Exception {
        Path jar = Files.writeString(folder.resolve("a.jar"), "first");
        JarShelf shelf = JarShelf.filled(folder.resolve("shelf"));

        assertThat(shelf.copyOf("parts", List.of(jar)))
                .isEqualTo(shelf.copyOf("parts", List.of(jar)));
    }

    @Test
    void askingCopiesNothing() throws Exception {
        Path jar = Files.writeString(folder.resolve("a.jar"), "first");

        JarShelf.Copy copy = JarShelf.asItIs(folder.resolve("shelf")).copyOf("parts", List.of(jar));

        assertThat(copy.jars()).isEmpty();
        assertThat(folder.resolve("shelf")).doesNotExist();
    }
}
