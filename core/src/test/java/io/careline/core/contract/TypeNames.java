package io.careline.core.contract;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Types as a Java source would write them, in the same words on every JDK. Names of {@code java.lang} and of the named
 * package stand alone, all others are in full.
 */
record TypeNames(String packageName) {
    String of(AnnotatedType type) {
        String nullable = Marks.isNullable(type) ? "@Nullable " : "";
        if (type instanceof AnnotatedArrayType array) {
            return of(array.getAnnotatedGenericComponentType()) + (nullable.isEmpty() ? "" : " " + nullable) + "[]";
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            return nullable + of((Class<?>) ((ParameterizedType) generic.getType()).getRawType()) + "<"
                    + join(Arrays.stream(generic.getAnnotatedActualTypeArguments()), ", ") + ">";
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return nullable + wildcard(wildcard);
        }
        return nullable
                + (type.getType() instanceof Class<?> raw
                        ? of(raw)
                        : type.getType().getTypeName());
    }

    /** A class by its name, without type parameters. */
    String of(Class<?> type) {
        String name = type.getCanonicalName();
        for (String known : new String[] {packageName, "java.lang"}) {
            if (type.getPackageName().equals(known) && !type.isPrimitive() && !type.isArray()) {
                return name.substring(known.length() + 1);
            }
        }
        return name;
    }

    /** The type parameters with their bounds, such as {@code <S extends State>}; empty if there are none. */
    String parameters(GenericDeclaration declaration) {
        return declaration.getTypeParameters().length == 0
                ? ""
                : Arrays.stream(declaration.getTypeParameters())
                        .map(this::parameter)
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    /** Some types after a word, such as {@code " throws IOException"}; empty if there are none. */
    String list(String word, AnnotatedType... types) {
        return types.length == 0 ? "" : " " + word + " " + join(Arrays.stream(types), ", ");
    }

    private String parameter(TypeVariable<?> variable) {
        String bounds = join(Arrays.stream(variable.getAnnotatedBounds()).filter(bound -> isTelling(bound)), " & ");
        return variable.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
    }

    private String wildcard(AnnotatedWildcardType wildcard) {
        String lower = join(Arrays.stream(wildcard.getAnnotatedLowerBounds()), " & ");
        String upper = join(Arrays.stream(wildcard.getAnnotatedUpperBounds()).filter(bound -> isTelling(bound)), " & ");
        return lower.isEmpty() ? upper.isEmpty() ? "?" : "? extends " + upper : "? super " + lower;
    }

    private static boolean isTelling(AnnotatedType bound) {
        return bound.getType() != Object.class || Marks.isNullable(bound);
    }

    private String join(Stream<AnnotatedType> types, String separator) {
        return types.map(this::of).collect(Collectors.joining(separator));
    }
}
