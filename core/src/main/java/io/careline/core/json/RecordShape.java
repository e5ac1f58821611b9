package io.careline.core.json;

import io.careline.common.Attributes;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shape of a record: its components. What a document may leave out is handed to the constructor as empty. */
final class RecordShape {
    private RecordShape() {}

    static ValueShape of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Attribute> attributes = new ArrayList<>();
        for (RecordComponent component : components) {
            attributes.add(attribute(component));
        }
        Constructor<?> constructor = constructor(type, components);
        return new ValueShape(type, List.copyOf(attributes), given -> {
            @Nullable Object[] arguments = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                Object content = given.get(components[i].getName());
                arguments[i] = content == null ? empty(components[i].getType()) : content;
            }
            return Invocation.of(constructor, arguments);
        });
    }

    private static Attribute attribute(RecordComponent component) {
        Class<?> content = component.getType();
        boolean isMany = Collection.class.isAssignableFrom(content) || Map.class.isAssignableFrom(content);
        boolean isMandatory = empty(content) == null && !isNullable(component);
        Type type = component.getGenericType();
        return new Attribute(component.getName(), type, Invocation.open(component.getAccessor()), isMandatory, isMany);
    }

    private static @Nullable Object empty(Class<?> content) {
        if (content == Optional.class) {
            return Optional.empty();
        }
        if (content == Attributes.class) {
            return Attributes.empty();
        }
        if (content == Map.class) {
            return Map.of();
        }
        if (content == Set.class) {
            return Set.of();
        }
        return content.isAssignableFrom(List.class) && Collection.class.isAssignableFrom(content) ? List.of() : null;
    }

    private static boolean isNullable(RecordComponent component) {
        Annotation[] onComponent = component.getAnnotations();
        Annotation[] onType = component.getAnnotatedType().getAnnotations();
        return Stream.concat(Stream.of(onComponent), Stream.of(onType))
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Nullable"));
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] parameters =
                Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return Invocation.open(type.getDeclaredConstructor(parameters));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("record " + type.getName() + " must have its canonical constructor", e);
        }
    }
}
