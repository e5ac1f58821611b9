package io.careline.examples.replay;

import io.careline.examples.report.InputFault;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says beforehand whether a report can be written to a place, and afterwards why it could not. */
final class Places {
    private Places() {}

    /** Finds out before the work is done; creates nothing. */
    static void requireWritable(Path out) {
        Path present = out.toAbsolutePath();
        while (present != null && !Files.exists(present)) {
            present = present.getParent();
        }
        if (present != null && !Files.isDirectory(present)) {
            throw new InputFault("--out " + out + " cannot be written to: " + named(out, present) + " is a file");
        }
        if (present != null && !Files.isWritable(present)) {
            throw new InputFault("--out " + out + " cannot be written to: permission denied");
        }
    }

    private static String named(Path out, Path present) {
        return present.equals(out.toAbsolutePath()) ? "it" : present.toString();
    }

    static String reason(UncheckedIOException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "a file is in the way";
        }
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return String.valueOf(cause == null ? failure.getMessage() : cause.getMessage());
    }
}
