package io.careline.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.compat.v0_1.Everything;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a build is compared with; {@code -Dbaseline.update=true} takes it from the classes as they are. */
class BaselineTest {
    private static final int SMALL = 800_000;

    /** Types that the library implements for its users: they may have new methods. */
    private static final Set<String> GIVEN = Set.of(
            "io.careline.calendar.BusinessCalendar",
            "io.careline.calendar.ServiceClock",
            "io.careline.callback.CallbackQueue",
            "io.careline.lifecycle.Lifecycle");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void a_small_baseline_is_committed(ContractTest.Published published) throws IOException {
        Path jar = published.folder().resolve("baseline").resolve("last-release.jar");
        if (Boolean.getBoolean("baseline.update")) {
            Baseline.write(published.module(), jar);
        }
        assertThat(jar).exists();
        assertThat(Files.size(jar)).isLessThan(SMALL);
    }

    @Test
    void a_baseline_is_the_same_for_the_same_classes() throws IOException {
        Baseline.write(ContractTest.Published.API.module(), folder.resolve("one.jar"));
        Baseline.write(ContractTest.Published.API.module(), folder.resolve("other.jar"));

        assertThat(folder.resolve("one.jar")).hasSameBinaryContentAs(folder.resolve("other.jar"));
    }

    @Test
    void the_build_knows_which_types_users_implement() {
        Set<String> open = Stream.of(ContractTest.Published.values())
                .flatMap(published -> published.module().types().stream())
                .filter(type -> type.isInterface() && !type.isAnnotation() && !type.isSealed())
                .filter(type -> !Marks.isIncubating(type))
                .map(Class::getName)
                .filter(type -> !GIVEN.contains(type))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Comparison.listed("ports", "include")).containsExactlyElementsOf(open);
        assertThat(Comparison.listed("values", "exclude")).containsExactlyElementsOf(open);
    }

    @Test
    void the_compat_sources_of_the_last_release_have_all_its_values_and_ports() throws IOException {
        Set<String> built = new TreeSet<>();
        Everything.all().forEach(value -> addSupertypes(value.getClass(), built));
        Set<String> published = new TreeSet<>();
        for (ContractTest.Published module : ContractTest.Published.values()) {
            Baseline.types(module.folder().resolve("baseline").resolve("last-release.jar")).stream()
                    .filter(type -> !Marks.isIncubating(type))
                    .filter(BaselineTest::isBuiltOrImplemented)
                    .forEach(type -> published.add(type.getName()));
        }

        assertThat(published).isNotEmpty();
        assertThat(built).containsAll(published);
    }

    private static boolean isBuiltOrImplemented(Class<?> type) {
        boolean isPort = type.isInterface() && !type.isAnnotation() && !type.isSealed();
        boolean isBuilt = Stream.of(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("builder") && Modifier.isStatic(method.getModifiers()));
        return (isPort && !GIVEN.contains(type.getName()))
                || (isBuilt && !type.getPackageName().startsWith("io.careline.core"));
    }

    private static void addSupertypes(Class<?> type, Set<String> names) {
        if (type == null || !names.add(type.getName())) {
            return;
        }
        addSupertypes(type.getSuperclass(), names);
        for (Class<?> above : type.getInterfaces()) {
            addSupertypes(above, names);
        }
        if (type.isRecord()) {
            Stream.of(type.getRecordComponents()).forEach(part -> addSupertypes(part.getType(), names));
        }
        Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("type"))
                .forEach(method -> addSupertypes(method.getReturnType(), names));
    }
}
