package io.careline.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The three floors of packages. The API and core have the same ones; core has a few packages of its own on the top floor. */
record Floors(String root) {
    private static final List<List<String>> FLOORS = List.of(
            List.of("", "internal", "lifecycle", "common", "calendar", "port"),
            List.of(
                    "complaint",
                    "callback",
                    "orderflag",
                    "returns",
                    "leave",
                    "roster",
                    "swap",
                    "handover",
                    "attendance",
                    "labour",
                    "conduct",
                    "staffing"),
            List.of("reaction", "scorecard", "handbook", "privacy", "desk", "json", "diagram", "pack", "store"));

    ArchRule everyPackageHasAFloor() {
        return classes().should(new HaveAFloor()).allowEmptyShould(true);
    }

    ArchRule importsGoDownwards() {
        return classes()
                .should(Dependencies.all("use nothing on a floor above their own", this::isDownwards))
                .allowEmptyShould(true);
    }

    ArchRule packagesDoNotRunInCircles() {
        return CompositeArchRule.of(slices().matching(root + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .allowEmptyShould(true))
                .and(slices().matching(root + ".core.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .allowEmptyShould(true));
    }

    private boolean isDownwards(Dependency dependency) {
        OptionalInt origin = floorOf(dependency.getOriginClass());
        OptionalInt target = floorOf(dependency.getTargetClass());
        return origin.isEmpty() || target.isEmpty() || target.getAsInt() <= origin.getAsInt();
    }

    private OptionalInt floorOf(JavaClass type) {
        String name = type.getPackageName() + ".";
        if (!name.startsWith(root + ".")) {
            return OptionalInt.empty();
        }
        String below = name.substring(root.length() + 1).replaceFirst("^core\\.", "");
        String first = below.substring(0, Math.max(0, below.indexOf('.')));
        return IntStream.range(0, FLOORS.size())
                .filter(floor -> FLOORS.get(floor).contains(first))
                .findFirst();
    }

    private final class HaveAFloor extends ArchCondition<JavaClass> {
        HaveAFloor() {
            super("stand on one of the three floors");
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            if (floorOf(item).isEmpty()) {
                events.add(SimpleConditionEvent.violated(
                        item, item.getName() + " stands in a package without a floor: name the package in Floors"));
            }
        }
    }
}
