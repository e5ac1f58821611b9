package io.careline.examples.report;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Writes several files of one directory so that either all of them are new or all are as they were. */
public final class WholeFiles {
    private final Path directory;
    private final List<Path> leftovers = new ArrayList<>();
    private final Deque<Undo> undos = new ArrayDeque<>();

    private WholeFiles(Path directory) {
        this.directory = directory;
    }

    /**
     * Writes files into a directory, which is created if missing; existing files are replaced.
     *
     * @param files the content by file name
     * @throws UncheckedIOException if the directory or a file cannot be written; all files are as they were then
     */
    public static void write(Path directory, Map<String, byte[]> files) {
        WholeFiles whole = new WholeFiles(directory);
        try {
            Files.createDirectories(directory);
            whole.replace(files);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + files.keySet() + " into directory (" + directory + ")", e);
        }
    }

    private void replace(Map<String, byte[]> files) throws IOException {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(beside(file.getKey(), "new"), file.getValue());
            }
            for (String name : files.keySet()) {
                put(name);
            }
        } catch (IOException e) {
            undo(e);
            throw e;
        } finally {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    private void put(String name) throws IOException {
        Path target = directory.resolve(name);
        if (Files.isDirectory(target)) {
            throw new IOException("file (" + target + ") must not be a directory");
        }
        if (Files.exists(target)) {
            Path old = beside(name, "old");
            Files.copy(target, old, REPLACE_EXISTING);
            undos.push(() -> Files.move(old, target, ATOMIC_MOVE));
        } else {
            undos.push(() -> Files.deleteIfExists(target));
        }
        Files.move(named(name, "new"), target, ATOMIC_MOVE);
    }

    private void undo(IOException cause) {
        for (Undo undo : undos) {
            try {
                undo.run();
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    private Path beside(String name, String kind) {
        Path path = named(name, kind);
        leftovers.add(path);
        return path;
    }

    private Path named(String name, String kind) {
        return directory.resolve("." + name + "." + kind);
    }

    private interface Undo {
        void run() throws IOException;
    }
}
