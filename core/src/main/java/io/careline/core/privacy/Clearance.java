package io.careline.core.privacy;

import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.core.json.AttributeFilter;
import io.careline.privacy.ConfidentialityPolicy;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;

/** Lets through what is of a class or of more open ones. */
record Clearance(ConfidentialityPolicy policy, ConfidentialityClass upTo) implements AttributeFilter {
    @Override
    public boolean isShown(Class<?> type, String attribute, Method accessor) {
        return isWithin(named(type, attribute).orElseGet(() -> ofTypes(type, accessor)));
    }

    @Override
    public boolean isShown(Class<?> type, String attribute, String name) {
        ConfidentialityClass known = policy.classes().get(name);
        return isWithin(known != null ? known : named(type, attribute).orElse(policy.unknown()));
    }

    @Override
    public boolean isUnknownShown() {
        return isWithin(policy.unknown());
    }

    private boolean isWithin(ConfidentialityClass confidentiality) {
        return confidentiality.compareTo(upTo) <= 0;
    }

    private Optional<ConfidentialityClass> named(Class<?> type, String attribute) {
        return Optional.ofNullable(policy.classes().get(type.getSimpleName() + "." + attribute))
                .or(() -> Optional.ofNullable(policy.classes().get(attribute)));
    }

    private ConfidentialityClass ofTypes(Class<?> type, Method accessor) {
        ConfidentialityClass own = policy.classes().getOrDefault(type.getSimpleName(), policy.unmarked());
        return closer(own, closer(mark(type, accessor.getName()), content(accessor.getGenericReturnType())));
    }

    /** The mark of an accessor, also where a subtype narrows it without saying it again. */
    private static ConfidentialityClass mark(Class<?> type, String accessor) {
        ConfidentialityClass mark = ConfidentialityClass.PUBLIC;
        for (Method method : type.getMethods()) {
            Confidential confidential = method.getAnnotation(Confidential.class);
            if (confidential != null && method.getName().equals(accessor)) {
                mark = closer(mark, confidential.value());
            }
        }
        for (Class<?> parent : type.getInterfaces()) {
            mark = closer(mark, mark(parent, accessor));
        }
        return mark;
    }

    /** The class of what an attribute holds, be it optional or in a collection. */
    private ConfidentialityClass content(Type held) {
        if (held instanceof ParameterizedType container) {
            ConfidentialityClass closest = content(container.getRawType());
            for (Type argument : container.getActualTypeArguments()) {
                closest = closer(closest, content(argument));
            }
            return closest;
        }
        return held instanceof Class<?> type
                ? policy.classes().getOrDefault(type.getSimpleName(), ConfidentialityClass.PUBLIC)
                : ConfidentialityClass.PUBLIC;
    }

    private static ConfidentialityClass closer(ConfidentialityClass one, ConfidentialityClass other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
