package io.careline.core.contract;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The textual signature of a module: a line for each type, then one for each member that a user can use. Members that a
 * hidden supertype brings stand where a user finds them: in the visible type below it.
 */
record ApiText(PublishedModule module) {
    List<String> lines() {
        return module.types().stream().flatMap(this::lines).toList();
    }

    private Stream<String> lines(Class<?> type) {
        TypeNames names = new TypeNames(type.getPackageName());
        Stream<String> members = Stream.of(
                        recordComponents(type, names), constants(type), fields(type, names), executables(type, names))
                .flatMap(lines -> lines);
        return Stream.concat(Stream.of(header(type, names)), members.map(line -> "    " + line));
    }

    private static String header(Class<?> type, TypeNames names) {
        int hidden = type.isInterface() ? Modifier.ABSTRACT | Modifier.INTERFACE | Modifier.STATIC : 0;
        if (type.isEnum() || type.isRecord()) {
            hidden = Modifier.ABSTRACT | Modifier.FINAL | Modifier.STATIC;
        }
        AnnotatedType superclass = type.getAnnotatedSuperclass();
        boolean isPlain =
                superclass == null || superclass.getType() == Object.class || type.isEnum() || type.isRecord();
        return incubating(type)
                + modifiers(type.getModifiers() & ~hidden)
                + (type.isSealed() && !type.isEnum() ? "sealed " : "")
                + kind(type)
                + type.getCanonicalName()
                + names.parameters(type)
                + (isPlain ? "" : names.list("extends", superclass))
                + (type.isAnnotation()
                        ? ""
                        : names.list(type.isInterface() ? "extends" : "implements", type.getAnnotatedInterfaces()))
                + permits(type, names);
    }

    private static String permits(Class<?> type, TypeNames names) {
        return type.isSealed() && !type.isEnum()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .map(names::of)
                        .sorted()
                        .collect(Collectors.joining(", ", " permits ", ""))
                : "";
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "@interface ";
        }
        if (type.isInterface()) {
            return "interface ";
        }
        return type.isEnum() ? "enum " : type.isRecord() ? "record " : "class ";
    }

    private static Stream<String> recordComponents(Class<?> type, TypeNames names) {
        return !type.isRecord()
                ? Stream.empty()
                : Arrays.stream(type.getRecordComponents())
                        .map((RecordComponent component) ->
                                "component " + names.of(component.getAnnotatedType()) + " " + component.getName());
    }

    /** In their order, which a user's sorted set and stored ordinals may depend on. */
    private static Stream<String> constants(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(Field::isEnumConstant)
                .map(constant -> incubating(constant) + "constant " + constant.getName());
    }

    private Stream<String> fields(Class<?> type, TypeNames names) {
        return lineage(type).stream()
                .flatMap(owner -> Arrays.stream(owner.getDeclaredFields()))
                .filter(ApiText::isVisible)
                .filter(field -> !field.isEnumConstant())
                .map(field -> incubating(field) + modifiers(field.getModifiers()) + names.of(field.getAnnotatedType())
                        + " " + field.getName() + ConstantValue.of(field))
                .sorted();
    }

    private Stream<String> executables(Class<?> type, TypeNames names) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Class<?> owner : lineage(type)) {
            List<Executable> executables = new ArrayList<>(List.of(owner.getDeclaredMethods()));
            if (owner == type) {
                executables.addAll(List.of(owner.getDeclaredConstructors()));
            }
            for (Executable executable : executables) {
                if (isVisible(executable) && !isGivenByLanguage(type, executable)) {
                    lines.putIfAbsent(
                            nameOf(executable) + " " + Arrays.toString(executable.getParameterTypes()),
                            line(executable, names));
                }
            }
        }
        return lines.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
    }

    private static String line(Executable executable, TypeNames names) {
        int hidden = Modifier.TRANSIENT | Modifier.VOLATILE | Modifier.SYNCHRONIZED | Modifier.NATIVE | Modifier.STRICT;
        if (executable.getDeclaringClass().isInterface()) {
            hidden |= Modifier.PUBLIC | Modifier.ABSTRACT;
        }
        String parameters = names.parameters(executable);
        boolean isDefault = executable instanceof Method method && method.isDefault();
        return incubating(executable)
                + modifiers(executable.getModifiers() & ~hidden)
                + (isDefault ? "default " : "")
                + (parameters.isEmpty() ? "" : parameters + " ")
                + (executable instanceof Method method ? names.of(method.getAnnotatedReturnType()) + " " : "")
                + nameOf(executable)
                + Arrays.stream(executable.getParameters())
                        .map((Parameter parameter) -> parameter(parameter, names))
                        .collect(Collectors.joining(", ", "(", ")"))
                + names.list("throws", executable.getAnnotatedExceptionTypes())
                + ConstantValue.ofDefault(executable);
    }

    private static String parameter(Parameter parameter, TypeNames names) {
        String type = names.of(parameter.getAnnotatedType());
        return parameter.isVarArgs() ? type.substring(0, type.length() - "[]".length()) + "..." : type;
    }

    private static String nameOf(Executable executable) {
        return executable instanceof Method
                ? executable.getName()
                : executable.getDeclaringClass().getSimpleName();
    }

    /** The type itself, then its supertypes that no user can name, whose members it hands on. */
    private List<Class<?>> lineage(Class<?> type) {
        List<Class<?>> lineage = new ArrayList<>(List.of(type));
        Class<?> above = type.getSuperclass();
        while (above != null && isOurs(above) && !module.isVisible(above)) {
            lineage.add(above);
            above = above.getSuperclass();
        }
        return lineage;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getPackageName().startsWith("io.careline");
    }

    private static boolean isVisible(Member member) {
        return (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0 && !member.isSynthetic();
    }

    /** What every enum and every record has. */
    private static boolean isGivenByLanguage(Class<?> type, Executable executable) {
        String name = executable.getName();
        if (type.isEnum()) {
            return executable instanceof Constructor<?> || name.equals("values") || name.equals("valueOf");
        }
        return type.isRecord()
                && executable instanceof Method
                && Stream.concat(
                                Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName),
                                Stream.of("equals", "hashCode", "toString"))
                        .anyMatch(name::equals);
    }

    private static String incubating(AnnotatedElement element) {
        return Marks.isIncubating(element) ? "@Incubating " : "";
    }

    private static String modifiers(int modifiers) {
        String words = Modifier.toString(modifiers & ~Modifier.INTERFACE);
        return words.isEmpty() ? "" : words + " ";
    }
}
