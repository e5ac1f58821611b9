package io.careline.core.contract;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.util.diff.Delta;
import org.assertj.core.util.diff.DiffUtils;

/** A committed file that says in lines what users rely on; it is changed on purpose only. */
public record ContractFile(Path path) {
    private static final String UPDATE =
            "mvn -B -pl api,core test -Dtest='Contract*' -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dapi.update=true";

    /** Compares the file with what is so; with {@code -Dapi.update=true} writes it instead. */
    public void check(List<String> actual) {
        if (Boolean.getBoolean("api.update")) {
            write(actual);
            return;
        }
        List<String> difference = difference(lines(), actual);
        if (!difference.isEmpty()) {
            fail(path.normalize() + " says otherwise:\n" + String.join("\n", difference)
                    + "\n\nA line that is gone or changed breaks users; VERSIONING.md says when it may.\n"
                    + "If it is meant: " + UPDATE);
        }
    }

    /** The lines that are gone ({@code -}) and new ({@code +}), each under the unindented line it belongs to. */
    static List<String> difference(List<String> before, List<String> after) {
        List<String> difference = new ArrayList<>();
        for (Delta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int position = delta.getOriginal().getPosition();
            String header = headerBefore(before, position);
            if (!header.isEmpty()) {
                difference.add("  " + header);
            }
            delta.getOriginal().getLines().forEach(line -> difference.add("- " + line));
            delta.getRevised().getLines().forEach(line -> difference.add("+ " + line));
        }
        return difference;
    }

    /** The committed lines; none if there is no file. */
    List<String> lines() {
        try {
            return Files.exists(path) ? Files.readAllLines(path) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<String> lines) {
        try {
            if (lines.isEmpty()) {
                Files.deleteIfExists(path);
            } else {
                Files.createDirectories(path.toAbsolutePath().getParent());
                Files.writeString(path, String.join("\n", lines) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String headerBefore(List<String> lines, int position) {
        if (position >= lines.size() || !lines.get(position).startsWith(" ")) {
            return "";
        }
        int header = position;
        while (header > 0 && lines.get(header).startsWith(" ")) {
            header--;
        }
        return lines.get(header);
    }
}
