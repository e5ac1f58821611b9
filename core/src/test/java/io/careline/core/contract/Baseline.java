package io.careline.core.contract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.module.ModuleReader;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javassist.bytecode.AccessFlag;
import javassist.bytecode.ClassFile;
import javassist.bytecode.MethodInfo;
import javassist.bytecode.SourceFileAttribute;

/** A release to compare with: what a user can name of a module, without its code. */
final class Baseline {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Baseline() {}

    /** Writes a jar that is the same for the same classes. */
    static void write(PublishedModule module, Path jar) throws IOException {
        Files.createDirectories(jar.toAbsolutePath().getParent());
        try (ZipOutputStream output = new ZipOutputStream(Files.newOutputStream(jar));
                ModuleReader reader = module.reference().open()) {
            for (String file : files(module)) {
                ZipEntry entry = new ZipEntry(file);
                entry.setTimeLocal(NO_TIME);
                output.putNextEntry(entry);
                try (var input = reader.open(file).orElseThrow()) {
                    output.write(withoutCode(input.readAllBytes()));
                }
                output.closeEntry();
            }
        }
    }

    /** The public types of a baseline, as they are now. */
    static List<Class<?>> types(Path jar) throws IOException {
        try (ZipFile classes = new ZipFile(jar.toFile())) {
            List<Class<?>> types = new ArrayList<>();
            for (ZipEntry entry : Collections.list(classes.entries())) {
                String name = entry.getName().replace(".class", "").replace('/', '.');
                Class<?> type = Class.forName(name, false, Baseline.class.getClassLoader());
                if (Modifier.isPublic(type.getModifiers())) {
                    types.add(type);
                }
            }
            return types;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a published type is gone", e);
        }
    }

    /** Visible types and the hidden ones that they extend. */
    private static Set<String> files(PublishedModule module) {
        Set<String> files = new TreeSet<>();
        Set<String> all = Set.copyOf(module.classFiles());
        module.types().forEach(type -> addWithSupertypes(type, all, files));
        return files;
    }

    private static void addWithSupertypes(Class<?> type, Set<String> all, Set<String> files) {
        String file = type == null ? "" : type.getName().replace('.', '/') + ".class";
        if (all.contains(file) && files.add(file)) {
            addWithSupertypes(type.getSuperclass(), all, files);
            Arrays.stream(type.getInterfaces()).forEach(above -> addWithSupertypes(above, all, files));
        }
    }

    private static byte[] withoutCode(byte[] bytes) throws IOException {
        ClassFile type = new ClassFile(new DataInputStream(new ByteArrayInputStream(bytes)));
        type.getMethods().removeIf(method -> AccessFlag.isPrivate(method.getAccessFlags()));
        type.getFields().removeIf(field -> AccessFlag.isPrivate(field.getAccessFlags()));
        for (MethodInfo method : type.getMethods()) {
            method.removeCodeAttribute();
        }
        type.removeAttribute(SourceFileAttribute.tag);
        type.compact();
        ByteArrayOutputStream smaller = new ByteArrayOutputStream();
        type.write(new DataOutputStream(smaller));
        return smaller.toByteArray();
    }
}
