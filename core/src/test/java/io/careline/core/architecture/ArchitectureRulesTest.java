package io.careline.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule finds what the packages under {@code planted} do wrong. */
class ArchitectureRulesTest {
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    private final Floors floors = new Floors("planted");
    private final Purity purity = new Purity("planted");
    private final Surface surface = new Surface("planted");

    @Test
    void a_package_without_a_floor_is_found() {
        assertFound(floors.everyPackageHasAFloor(), "planted.attic.Attic stands in a package without a floor");
    }

    @Test
    void an_import_that_goes_up_is_found() {
        assertFound(
                floors.importsGoDownwards(),
                "Method <planted.common.Ground.complaint()> has return type <planted.complaint.Complaint>",
                "Method <planted.complaint.Complaint.desk()> has return type <planted.desk.Desk>");
        assertThatThrownBy(() -> floors.importsGoDownwards().check(PLANTED))
                .hasMessageNotContaining("Method <planted.desk.Desk.complaint()>");
    }

    @Test
    void packages_that_run_in_circles_are_found() {
        assertFound(floors.packagesDoNotRunInCircles(), "Cycle detected: Slice complaint -> ");
    }

    @Test
    void reading_the_clock_is_found() {
        assertFound(
                purity.nothingReadsTheClock(),
                "java.time.Instant.now()",
                "java.time.LocalDate.now(java.time.ZoneId)",
                "java.time.Clock.systemUTC()",
                "references method <java.time.Year.now()>",
                "java.lang.System.currentTimeMillis()",
                "java.lang.System.nanoTime()");
    }

    @Test
    void a_solver_that_tells_the_time_is_found() {
        assertFound(purity.theSolverOnlyCountsNanoseconds(), "planted.core.roster.Solver.now()");
        assertThatThrownBy(() -> purity.theSolverOnlyCountsNanoseconds().check(PLANTED))
                .hasMessageNotContaining("nanoTime");
    }

    @Test
    void chance_is_found() {
        assertFound(
                purity.nothingIsLeftToChance(),
                "java.lang.Math.random()",
                "java.util.UUID.randomUUID()",
                "java.util.Collections.shuffle(java.util.List)",
                "java.util.Random.<init>(long)");
    }

    @Test
    void input_and_output_are_found() {
        assertFound(purity.nothingDoesInputOrOutput(), "java.io.InputStream");
        assertThatThrownBy(() -> purity.nothingDoesInputOrOutput().check(PLANTED))
                .hasMessageNotContaining("planted.core.pack.Packs");
    }

    @Test
    void files_and_connections_are_found() {
        assertFound(
                purity.nothingOpensAFileOrAConnection(),
                "planted.core.pack.Packs.file()",
                "java.nio.file.Path",
                "java.net.URI");
    }

    @Test
    void the_console_is_found() {
        assertFound(
                purity.nothingUsesTheConsole(),
                "java.lang.System.out",
                "java.lang.System.err",
                "java.lang.RuntimeException.printStackTrace()");
    }

    @Test
    void settings_of_the_machine_are_found() {
        assertFound(
                purity.nothingAsksTheMachineForItsSettings(),
                "java.time.ZoneId.systemDefault()",
                "java.util.Locale.getDefault()",
                "java.lang.System.getenv(java.lang.String)");
    }

    @Test
    void threads_are_found() {
        assertFound(
                purity.nothingButTheSolverStartsThreads(),
                "java.lang.Thread.<init>(java.lang.Runnable)",
                "java.util.concurrent.Executors",
                "java.util.List.parallelStream()");
        assertThatThrownBy(() -> purity.nothingButTheSolverStartsThreads().check(PLANTED))
                .hasMessageNotContaining("planted.core.roster.Solver");
    }

    @Test
    void an_api_that_uses_a_library_or_core_is_found() {
        assertFound(
                surface.theApiStandsAlone(),
                "com.fasterxml.jackson.databind.JsonNode",
                "<planted.core.complaint.OpenComplaint>");
    }

    @Test
    void an_open_implementation_is_found() {
        assertFound(
                surface.publicTypesOfCoreAreFactories(),
                "planted.core.complaint.OpenComplaint implements planted.common.Described: make it package-private",
                "Constructor <planted.core.complaint.OpenComplaint.<init>()> is public");
    }

    @Test
    void a_core_with_more_than_half_of_its_types_public_is_found() {
        assertThat(surface.publicTypesBeyondHalfOf(PLANTED)).contains("planted.desk.Desk");
    }

    @Test
    void a_package_in_two_jars_is_found() {
        assertThat(surface.packagesSharedBy(PLANTED, PLANTED)).contains("planted.desk");
    }

    @Test
    void a_package_without_null_marking_is_found() {
        assertThat(surface.packagesWithoutNullMarked(PLANTED))
                .contains("planted.desk")
                .doesNotContain("planted.common");
    }

    private static void assertFound(ArchRule rule, String... violations) {
        assertThatThrownBy(() -> rule.check(PLANTED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(violations);
    }
}
