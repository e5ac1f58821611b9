package io.careline.core.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** A condition that no dependency of a class may fail. */
final class Dependencies extends ArchCondition<JavaClass> {
    private final Predicate<Dependency> allowed;

    private Dependencies(String sentence, Predicate<Dependency> allowed) {
        super(sentence);
        this.allowed = allowed;
    }

    static ArchCondition<JavaClass> all(String sentence, Predicate<Dependency> allowed) {
        return new Dependencies(sentence, allowed);
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        item.getDirectDependenciesFromSelf().stream()
                .filter(allowed.negate())
                .forEach(found -> events.add(SimpleConditionEvent.violated(found, found.getDescription())));
    }
}
