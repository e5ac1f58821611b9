package io.careline.examples.replay.mapping;

import io.careline.examples.replay.input.Spelling;
import io.careline.examples.report.InputFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds a mapping by the name of one that ships with the program, or as a file. */
public final class Mappings {
    /** The mapping of the log that ships with the program. */
    public static final String SHIPPED = "property-desk";

    /** The names of the mappings that ship with the program. */
    public static final List<String> NAMES = List.of(SHIPPED, "bpi2013-incidents", "helpdesk-italian");

    private Mappings() {}

    /**
     * The mapping under a name, or in a file.
     *
     * @throws InputFault if there is none, or it is not sound
     */
    public static Mapping load(String nameOrFile) {
        if (NAMES.contains(nameOrFile)) {
            return shipped(nameOrFile);
        }
        Path file = Path.of(nameOrFile);
        if (!Files.exists(file)) {
            throw new InputFault("there is no mapping \"" + nameOrFile + "\", neither a file nor one of "
                    + String.join(", ", NAMES) + Spelling.suggestion(nameOrFile, NAMES));
        }
        try {
            return MappingReader.read(nameOrFile, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new InputFault("mapping " + nameOrFile + " cannot be read", e);
        }
    }

    private static Mapping shipped(String name) {
        String file = name + ".json";
        try (InputStream in = Mappings.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("resource (" + file + ") is missing beside " + Mappings.class);
            }
            return MappingReader.read(file, in.readAllBytes());
        } catch (IOException e) {
            throw new InputFault("mapping " + name + " cannot be read", e);
        }
    }
}
