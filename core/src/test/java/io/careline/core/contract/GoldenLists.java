package io.careline.core.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lists of what a user's switch, store or program reads; what is incubating is not among them. */
record GoldenLists(PublishedModule module) {
    private static final Pattern DEMANDED = Pattern.compile("required attributes are not set \\[(.*)\\]");

    /** Every list by the name of its file. */
    Map<String, List<String>> byName() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put("enums.txt", enums());
        lists.put("families.txt", families());
        lists.put("codes.txt", codes());
        lists.put("mandatory.txt", mandatory());
        return lists;
    }

    /** Each constant of each enum, in order. */
    List<String> enums() {
        return types().filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields())
                        .filter(Field::isEnumConstant)
                        .filter(constant -> !Marks.isIncubating(constant))
                        .map(constant -> type.getCanonicalName() + " " + constant.getName()))
                .toList();
    }

    /** Each member of each sealed family that users see. */
    List<String> families() {
        return types().filter(Class::isSealed)
                .flatMap(type -> Arrays.stream(type.getPermittedSubclasses())
                        .filter(module::isVisible)
                        .map(member -> type.getCanonicalName() + " " + member.getSimpleName())
                        .sorted())
                .toList();
    }

    /** Each code of a reason, from the classes that name them and from the texts. */
    List<String> codes() {
        Stream<String> named = types().filter(type -> type.getSimpleName().endsWith("Reasons"))
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> !field.isSynthetic() && field.getType() == String.class)
                .filter(field -> !Marks.isIncubating(field))
                .map(field -> ConstantValue.of(field).replace(" = ", ""));
        return Stream.concat(named, texts()).distinct().sorted().toList();
    }

    private Stream<String> texts() {
        Properties texts = new Properties();
        try (ModuleReader reader = module.reference().open()) {
            Optional<InputStream> bundle = reader.open("io/careline/lifecycle/messages.properties");
            if (bundle.isPresent()) {
                try (InputStream input = bundle.get()) {
                    texts.load(input);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Words stand for the values of details; only a text's own key is a code.
        return texts.stringPropertyNames().stream().filter(key -> !key.startsWith("word."));
    }

    /** What the builder of each value asks for; this is what a value may never ask for more of. */
    List<String> mandatory() {
        return types().filter(type -> type.getSimpleName().equals("Builder") && type.getSuperclass() != Object.class)
                .map(type -> type.getEnclosingClass().getCanonicalName() + ":" + demandedBy(type))
                .toList();
    }

    private static String demandedBy(Class<?> builder) {
        try {
            Constructor<?> constructor = builder.getDeclaredConstructor();
            constructor.setAccessible(true);
            Method build = builder.getMethod("build");
            build.setAccessible(true);
            build.invoke(constructor.newInstance());
            return "";
        } catch (InvocationTargetException e) {
            Matcher demanded = DEMANDED.matcher(
                    Optional.ofNullable(e.getCause().getMessage()).orElse(""));
            return demanded.find() ? " " + demanded.group(1) : "";
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(builder.getName(), e);
        }
    }

    private Stream<Class<?>> types() {
        return module.types().stream().filter(type -> !isIncubating(type));
    }

    private static boolean isIncubating(Class<?> type) {
        return Marks.isIncubating(type) || (type.getEnclosingClass() != null && isIncubating(type.getEnclosingClass()));
    }
}
