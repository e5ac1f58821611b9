package io.careline.core.json;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a type with a nested builder: its attributes are the accessors that the builder has a setter for.
 *
 * <p>Methods come in no particular order, the builder's fields in that of the source: they decide. What a type inherits
 * comes after what it says itself.
 */
record BuilderShape(Class<?> type, Class<?> builder) {
    ValueShape shape() {
        Map<String, Method> setters = new HashMap<>();
        List<Attribute> attributes = new ArrayList<>();
        for (Method accessor : accessors().values()) {
            String name = name(accessor);
            Method setter = setter(name, accessor.getReturnType());
            if (setter != null) {
                setters.put(name, Invocation.open(setter));
                attributes.add(attribute(name, accessor));
            }
        }
        List<String> order = fields(builder);
        attributes.sort(Comparator.comparing(this::isInherited)
                .thenComparingInt(attribute -> index(order, attribute))
                .thenComparing(Attribute::name));
        return new ValueShape(type, List.copyOf(attributes), assembly(setters));
    }

    private static int index(List<String> order, Attribute attribute) {
        int index = order.indexOf(attribute.name());
        return index < 0 ? order.size() : index;
    }

    private boolean isInherited(Attribute attribute) {
        return attribute.accessor().getDeclaringClass() != type;
    }

    /** The accessors by name; where a type narrows what it inherits, its own. */
    private Map<String, Method> accessors() {
        Map<String, Method> accessors = new HashMap<>();
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0
                    && !method.isSynthetic()
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getDeclaringClass() != Object.class) {
                accessors.merge(
                        method.getName(),
                        method,
                        (one, other) -> one.getReturnType().isAssignableFrom(other.getReturnType()) ? other : one);
            }
        }
        return accessors;
    }

    private static String name(Method accessor) {
        String name = accessor.getName();
        boolean isFlag = accessor.getReturnType() == boolean.class
                && name.length() > 2
                && name.startsWith("is")
                && Character.isUpperCase(name.charAt(2));
        return isFlag ? name.substring(2, 3).toLowerCase(Locale.ROOT) + name.substring(3) : name;
    }

    private @Nullable Method setter(String name, Class<?> content) {
        for (Method method : builder.getMethods()) {
            if (method.getName().equals(name)
                    && method.getParameterCount() == 1
                    && method.getReturnType().isAssignableFrom(builder)
                    && method.getParameterTypes()[0].isAssignableFrom(content)) {
                return method;
            }
        }
        return null;
    }

    private Attribute attribute(String name, Method accessor) {
        Class<?> content = accessor.getReturnType();
        boolean isMany = Collection.class.isAssignableFrom(content) || Map.class.isAssignableFrom(content);
        boolean isAbstract = Modifier.isAbstract(accessor.getModifiers());
        boolean isMandatory = isAbstract && !isMany && !OptionalForm.is(content);
        boolean isPlain = isMany && (isAbstract || !type.isInterface());
        return new Attribute(name, accessor.getGenericReturnType(), Invocation.open(accessor), isMandatory, isPlain);
    }

    private static List<String> fields(@Nullable Class<?> builder) {
        List<String> names = new ArrayList<>();
        for (Class<?> type = builder; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                names.add(field.getName());
            }
        }
        return names;
    }

    private ValueShape.@Nullable Assembly assembly(Map<String, Method> setters) {
        Method start = method(type, "builder");
        Method build = method(builder, "build");
        if (start == null || build == null || !Modifier.isStatic(start.getModifiers())) {
            return null;
        }
        return given -> {
            Object target = Objects.requireNonNull(Invocation.of(start, null));
            given.forEach((name, content) -> Invocation.of(Objects.requireNonNull(setters.get(name)), target, content));
            return Objects.requireNonNull(Invocation.of(build, target));
        };
    }

    private static @Nullable Method method(Class<?> type, String name) {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == 0) {
                return Invocation.open(method);
            }
        }
        return null;
    }
}
