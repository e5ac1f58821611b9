package io.careline.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.Money;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What users rely on is what is committed beside each published module. */
class ContractTest {
    /** The modules that users get. */
    enum Published {
        API(Path.of("../api")),
        CORE(Path.of(""));

        private final Path folder;

        Published(Path folder) {
            this.folder = folder;
        }

        Path folder() {
            return folder;
        }

        PublishedModule module() {
            try {
                Path classes = this == CORE
                        ? Path.of("target", "classes")
                        : Path.of(Money.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
                return PublishedModule.at(classes, ContractTest.class.getClassLoader());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void signatures_are_the_committed_ones(Published published) {
        List<String> lines = new ApiText(published.module()).lines();

        assertThat(lines).hasSizeGreaterThan(100);
        new ContractFile(published.folder.resolve("api.txt")).check(lines);
    }

    @ParameterizedTest
    @EnumSource
    void golden_lists_are_the_committed_ones(Published published) {
        new GoldenLists(published.module())
                .byName()
                .forEach((name, lines) ->
                        new ContractFile(published.folder.resolve("golden").resolve(name)).check(lines));
    }

    @Test
    void a_difference_shows_the_lines_and_the_type_they_belong_to() {
        assertThat(ContractFile.difference(
                        List.of("interface a.B", "    int one()", "    int two()", "interface a.C"),
                        List.of("interface a.B", "    int one()", "    long two()", "interface a.C", "interface a.D")))
                .containsExactly("  interface a.B", "-     int two()", "+     long two()", "+ interface a.D");
    }
}
