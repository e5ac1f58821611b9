package io.careline.examples.replay.input;

import io.careline.examples.report.InputFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A log that can be opened.
 *
 * @param name the file's name as the user wrote it
 * @param opening opens it
 */
public record LogSource(String name, Opening opening) {
    /** Opens a log. */
    @FunctionalInterface
    public interface Opening {
        /** The bytes, to be closed by the caller. */
        InputStream open() throws IOException;
    }

    /** A file. */
    public static LogSource of(Path path) {
        return new LogSource(path.toString(), () -> {
            if (Files.isDirectory(path)) {
                throw new InputFault(path + " is a directory, not a CSV file");
            }
            if (!Files.exists(path)) {
                throw new InputFault(path + " does not exist");
            }
            if (!Files.isReadable(path)) {
                throw new InputFault(path + " cannot be read: permission denied");
            }
            return Files.newInputStream(path);
        });
    }
}
