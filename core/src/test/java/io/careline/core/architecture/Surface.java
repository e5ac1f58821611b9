package io.careline.core.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** What a user sees of the jars. */
record Surface(String root) {
    private static final int ENOUGH_TYPES_TO_COUNT = 10;

    ArchRule theApiStandsAlone() {
        return classes()
                .that(resideOutsideOfPackage(root + ".core.."))
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..")
                        .or(resideInAPackage("org.jspecify.annotations.."))
                        .or(resideInAPackage("org.immutables.value.."))
                        .or(resideInAPackage(root + "..").and(resideOutsideOfPackage(root + ".core.."))));
    }

    ArchRule publicTypesOfCoreAreFactories() {
        return classes()
                .that(resideInAPackage(root + ".core.."))
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAssignableTo(Throwable.class)
                .and()
                .doNotHaveSimpleName("CarelineModule")
                .should(new BeAFactory())
                .allowEmptyShould(true);
    }

    /** The public top-level types of core where they are more than half; none while core is small. */
    Set<String> publicTypesBeyondHalfOf(JavaClasses core) {
        List<JavaClass> types = core.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().startsWith("Immutable"))
                .filter(type -> !type.getSimpleName().endsWith("-info"))
                .toList();
        Set<String> open = types.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        return types.size() >= ENOUGH_TYPES_TO_COUNT && 2 * open.size() > types.size() ? open : Set.of();
    }

    /** The packages that both jars have. */
    Set<String> packagesSharedBy(JavaClasses api, JavaClasses core) {
        Set<String> shared = packagesOf(api);
        shared.retainAll(packagesOf(core));
        return shared;
    }

    Set<String> packagesWithoutNullMarked(JavaClasses all) {
        return all.stream()
                .map(JavaClass::getPackage)
                .filter(found -> !found.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> packagesOf(JavaClasses jar) {
        return jar.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    }

    private final class BeAFactory extends ArchCondition<JavaClass> {
        BeAFactory() {
            super(
                    "be factories: no public constructor, and no interface of the API that a hidden class could implement");
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            item.getConstructors().stream()
                    .filter(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))
                    .forEach(constructor -> events.add(SimpleConditionEvent.violated(
                            item, constructor.getDescription() + " is public: give it a static factory")));
            item.getAllRawInterfaces().stream()
                    .filter(type -> type.getPackageName().startsWith(root + "."))
                    .forEach(type -> events.add(SimpleConditionEvent.violated(
                            item, item.getName() + " implements " + type.getName() + ": make it package-private")));
        }
    }
}
