package io.careline.core.contract;

import static io.careline.core.contract.PlantedBreaksTest.Means.API_TEXT;
import static io.careline.core.contract.PlantedBreaksTest.Means.BASELINE;
import static io.careline.core.contract.PlantedBreaksTest.Means.COMPAT;
import static io.careline.core.contract.PlantedBreaksTest.Means.GOLDEN_LISTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.json.CarelineJson;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four breaks in a copy of the API, and what of the four means finds each: no one of them finds all. */
class PlantedBreaksTest {
    /** What stands between a break and a release. */
    enum Means {
        API_TEXT,
        GOLDEN_LISTS,
        COMPAT,
        BASELINE
    }

    private static final PublishedModule API = ContractTest.Published.API.module();
    private static final ContractFile SIGNATURES = new ContractFile(Path.of("..", "api", "api.txt"));
    private static final Path LISTS = Path.of("..", "api", "golden");
    private static final Path COMPAT_SOURCES = Path.of("src", "test", "java", "io", "careline", "compat");

    @TempDir
    static Path before;

    @TempDir
    Path folder;

    private PlantedCopy copy;
    private PublishedModule copied;

    @BeforeAll
    static void releases() throws IOException {
        Baseline.write(API, before.resolve("before.jar"));
    }

    @BeforeEach
    void copies() throws IOException {
        copy = PlantedCopy.of(API, folder);
    }

    @Test
    void a_copy_as_it_is_breaks_nothing() throws Exception {
        assertThat(finding()).isEmpty();
    }

    @Test
    void a_removed_accessor_is_found() throws Exception {
        copy.change("io/careline/complaint/CloseComplaint.java", """
                    @Value.Redacted
                    @Confidential(ConfidentialityClass.SECRET)
                    Optional<String> waiver();
                """, "");

        assertThat(finding()).containsExactly(API_TEXT, BASELINE);
        assertThat(ContractFile.difference(SIGNATURES.lines(), new ApiText(copied).lines()))
                .contains("-     java.util.Optional<String> waiver()");
    }

    @Test
    void a_new_mandatory_attribute_is_found() throws Exception {
        copy.change(
                "io/careline/complaint/CloseComplaint.java",
                "    Optional<String> waiver();\n",
                "    Optional<String> waiver();\n\n    String closedBy();\n");

        assertThat(finding()).containsExactly(API_TEXT, GOLDEN_LISTS, COMPAT);
        assertThat(ContractFile.difference(
                        new ContractFile(LISTS.resolve("mandatory.txt")).lines(), new GoldenLists(copied).mandatory()))
                .containsExactly(
                        "- io.careline.complaint.CloseComplaint:", "+ io.careline.complaint.CloseComplaint: closedBy");
    }

    @Test
    void a_new_method_of_a_port_is_found() throws Exception {
        copy.change(
                "io/careline/port/HolidaySource.java",
                "    String name();\n",
                "    String name();\n\n    String authority();\n");

        assertThat(finding()).containsExactly(API_TEXT, COMPAT, BASELINE);
        assertThat(ContractFile.difference(SIGNATURES.lines(), new ApiText(copied).lines()))
                .containsExactly("  public interface io.careline.port.HolidaySource", "+     String authority()");
    }

    @Test
    void a_removed_constant_of_an_enum_is_found() throws Exception {
        copy.change("io/careline/complaint/ContactDirection.java", "    FROM_CUSTOMER\n", "");

        assertThat(finding()).containsExactly(API_TEXT, GOLDEN_LISTS, BASELINE);
        assertThat(ContractFile.difference(
                        new ContractFile(LISTS.resolve("enums.txt")).lines(), new GoldenLists(copied).enums()))
                .containsExactly("- io.careline.complaint.ContactDirection FROM_CUSTOMER");
    }

    private Set<Means> finding() throws Exception {
        Set<Means> finding = EnumSet.noneOf(Means.class);
        copied = copy.module();
        if (!SIGNATURES.lines().equals(new ApiText(copied).lines())) {
            finding.add(API_TEXT);
        }
        for (Map.Entry<String, List<String>> list :
                new GoldenLists(copied).byName().entrySet()) {
            if (!new ContractFile(LISTS.resolve(list.getKey())).lines().equals(list.getValue())) {
                finding.add(GOLDEN_LISTS);
            }
        }
        if (!isRunByOldCode()) {
            finding.add(COMPAT);
        }
        Path after = folder.resolve("after.jar");
        Baseline.write(copied, after);
        if (!Comparison.broken(before.resolve("before.jar"), after).isEmpty()) {
            finding.add(BASELINE);
        }
        return finding;
    }

    /** Whether the sources of all releases compile against the copy and then run. */
    private boolean isRunByOldCode() throws Exception {
        Path output = Files.createTempDirectory(folder, "compat");
        Path core = Path.of(PlantedCopy.library(CarelineJson.class));
        try (Stream<Path> files = Files.walk(COMPAT_SOURCES)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().endsWith("Test.java"))
                    .toList();
            assertThat(sources).isNotEmpty();
            String faults = PlantedCopy.compile(
                    sources,
                    List.of("-proc:none", "-d", output.toString()),
                    List.of(copy.classes().toString(), core.toString()));
            if (!faults.isEmpty()) {
                return false;
            }
        }
        try {
            copy.loader(output, core)
                    .loadClass("io.careline.compat.v0_1.Everything")
                    .getMethod("all")
                    .invoke(null);
            return true;
        } catch (InvocationTargetException e) {
            return false;
        }
    }
}
