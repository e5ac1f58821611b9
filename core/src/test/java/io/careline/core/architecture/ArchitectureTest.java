package io.careline.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import io.careline.common.Money;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of the architecture, in sentences, on the classes of both jars. */
class ArchitectureTest {
    private static final String ROOT = "io.careline";
    private static final Location API =
            Location.of(Money.class.getProtectionDomain().getCodeSource().getLocation());
    private static final Location CORE = Location.of(Path.of("target", "classes"));
    private static final JavaClasses API_CLASSES = new ClassFileImporter().importLocations(List.of(API));
    private static final JavaClasses CORE_CLASSES = new ClassFileImporter().importLocations(List.of(CORE));
    private static final JavaClasses ALL = new ClassFileImporter().importLocations(List.of(API, CORE));

    private final Floors floors = new Floors(ROOT);
    private final Purity purity = new Purity(ROOT);
    private final Surface surface = new Surface(ROOT);

    @Test
    void the_classes_of_the_api_are_seen() {
        assertThat(ALL.contain(Money.class)).isTrue();
    }

    @Test
    void every_package_has_a_floor() {
        floors.everyPackageHasAFloor().check(ALL);
    }

    @Test
    void imports_go_downwards_only() {
        floors.importsGoDownwards().check(ALL);
    }

    @Test
    void packages_do_not_run_in_circles() {
        floors.packagesDoNotRunInCircles().check(ALL);
    }

    @Test
    void nothing_reads_the_clock() {
        purity.nothingReadsTheClock().check(ALL);
    }

    @Test
    void the_roster_solver_only_counts_nanoseconds() {
        purity.theSolverOnlyCountsNanoseconds().check(ALL);
    }

    @Test
    void nothing_is_left_to_chance() {
        purity.nothingIsLeftToChance().check(ALL);
    }

    @Test
    void nothing_but_json_and_our_own_resources_does_input_or_output() {
        purity.nothingDoesInputOrOutput().check(ALL);
    }

    @Test
    void nothing_opens_a_file_or_a_connection() {
        purity.nothingOpensAFileOrAConnection().check(ALL);
    }

    @Test
    void nothing_uses_the_console() {
        purity.nothingUsesTheConsole().check(ALL);
    }

    @Test
    void nothing_asks_the_machine_for_its_settings() {
        purity.nothingAsksTheMachineForItsSettings().check(ALL);
    }

    @Test
    void nothing_but_the_roster_solver_starts_threads() {
        purity.nothingButTheSolverStartsThreads().check(ALL);
    }

    @Test
    void the_api_depends_on_the_jdk_and_annotations_only() {
        surface.theApiStandsAlone().check(ALL);
    }

    @Test
    void public_types_of_core_are_factories() {
        surface.publicTypesOfCoreAreFactories().check(ALL);
    }

    @Test
    void at_most_half_of_the_types_of_core_are_public() {
        assertThat(surface.publicTypesBeyondHalfOf(CORE_CLASSES)).isEmpty();
    }

    @Test
    void no_package_is_in_two_jars() {
        assertThat(surface.packagesSharedBy(API_CLASSES, CORE_CLASSES)).isEmpty();
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(surface.packagesWithoutNullMarked(ALL)).isEmpty();
    }
}
