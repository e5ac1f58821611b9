package io.careline.core.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one published module shows its users: the public types of the packages that it exports to everybody. */
record PublishedModule(ModuleReference reference, ClassLoader loader) {
    /** The module whose classes are in a jar or a folder, loaded by a loader that has them too. */
    static PublishedModule at(Path classes, ClassLoader loader) {
        return new PublishedModule(
                ModuleFinder.of(classes).findAll().stream().findFirst().orElseThrow(), loader);
    }

    /** The files of all classes in exported packages, the hidden ones included. */
    List<String> classFiles() {
        Set<String> exported = exported();
        try (ModuleReader reader = reference.open();
                Stream<String> files = reader.list()) {
            return files.filter(file -> file.endsWith(".class"))
                    .filter(file -> exported.contains(packageOf(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The types that a user can name, by name. */
    List<Class<?>> types() {
        return classFiles().stream()
                .filter(file -> !file.endsWith("-info.class"))
                .map(this::load)
                .filter(this::isVisible)
                .sorted(Comparator.comparing(Class::getName))
                .collect(Collectors.toList());
    }

    /** Whether users can name a type of this module: it is public or protected, and so is all around it. */
    boolean isVisible(Class<?> type) {
        return (type.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0
                && exported().contains(type.getPackageName())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private Set<String> exported() {
        return reference.descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private Class<?> load(String file) {
        try {
            return Class.forName(
                    file.substring(0, file.length() - ".class".length()).replace('/', '.'), false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(file, e);
        }
    }

    private static String packageOf(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash).replace('/', '.');
    }
}
