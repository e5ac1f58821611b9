package io.careline.core.json;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The members of a sealed interface of commands or events, by their tags.
 *
 * <p>A member has the tag of the constant that its name spells, with or without what the family is called:
 * {@code RegisterComplaint} and {@code REGISTER}, {@code ClockBreached} and {@code CLOCK_BREACHED}; or without what all are:
 * {@code RestRule} and {@code REST} of the family {@code RosterRule}.
 */
record Family(Class<?> base, Map<String, Class<?>> members) {
    static Family of(Class<?> base) {
        Map<String, Class<?>> members = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (Class<?> member : members(base).toList()) {
            String tag = tag(base, member);
            if (tag.isEmpty() || members.putIfAbsent(tag, member) != null) {
                faults.add(member.getSimpleName());
            }
        }
        if (members.isEmpty() || !faults.isEmpty()) {
            throw new IllegalArgumentException("family (" + base.getName() + ") must be sealed, each member named like "
                    + "one constant of its type; not so: " + faults + "\nName the members by tag otherwise.");
        }
        return new Family(base, members);
    }

    static boolean isSealed(Class<?> base) {
        return base.isSealed() && ValueShapes.of(base) == null;
    }

    private static Stream<Class<?>> members(Class<?> type) {
        return isSealed(type) ? Stream.of(type.getPermittedSubclasses()).flatMap(Family::members) : Stream.of(type);
    }

    private static String tag(Class<?> base, Class<?> member) {
        String family = base.getSimpleName().replaceAll("(Command|Event)s?$", "");
        String name = member.getSimpleName();
        String kind = family.replaceAll("^.*(?=\\p{Lu})", "");
        List<String> spellings = List.of(
                constant(name),
                constant(name.endsWith(kind) ? name.substring(0, name.length() - kind.length()) : name),
                constant(name.endsWith(family) ? name.substring(0, name.length() - family.length()) : name),
                constant(name.startsWith(family) ? name.substring(family.length()) : name));
        List<String> constants = constants(member);
        return spellings.stream()
                .filter(constants::contains)
                .findFirst()
                .map(constant -> constant.toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("");
    }

    private static String constant(String name) {
        return name.replaceAll("(?<=.)(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT);
    }

    private static List<String> constants(Class<?> member) {
        return Stream.of(member.getMethods())
                .filter(method -> method.getName().equals("type") && method.getParameterCount() == 0)
                .map(Method::getReturnType)
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}
