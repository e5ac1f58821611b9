package io.careline.benchmarks.roster;

import io.careline.roster.RosterSolution;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The formats of published instances: how each is read, and how its rosters are written. */
enum RosterFormat {
    /** The text of Curtois and Qu's shift scheduling benchmark. */
    CURTOIS_QU {
        @Override
        RosterInstance read(String name, String text) {
            return new RosterInstance(name, this, new CurtoisReader(text).read());
        }

        @Override
        String write(RosterInstance instance, String engine, RosterSolution solution) {
            return RosterTexts.csv(instance.problem(), solution);
        }

        @Override
        String extension() {
            return "csv";
        }
    },
    /** The XML of the First International Nurse Rostering Competition. */
    INRC_I {
        @Override
        RosterInstance read(String name, String text) {
            return new RosterInstance(name, this, new InrcReader(text).read());
        }

        @Override
        String write(RosterInstance instance, String engine, RosterSolution solution) {
            return RosterTexts.xml(instance.name(), engine, solution);
        }

        @Override
        String extension() {
            return "xml";
        }
    },
    /** No file, but a problem made up on the spot: {@code made-31x10000x3x20} has so many days, agents, shifts and teams. */
    MADE {
        @Override
        RosterInstance read(String name, String text) {
            int[] size = Stream.of(name.substring(name.indexOf('-') + 1).split("x"))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            return new RosterInstance(name, this, MadeProblem.of(size[0], size[1], size[2], size[3]));
        }

        @Override
        String write(RosterInstance instance, String engine, RosterSolution solution) {
            return CURTOIS_QU.write(instance, engine, solution);
        }

        @Override
        String extension() {
            return "csv";
        }
    };

    private static final Pattern MADE_NAME = Pattern.compile("made-[0-9]+x[0-9]+x[0-9]+x[0-9]+");

    abstract RosterInstance read(String name, String text);

    /** The roster's file; the engine is named where the format has room for a competitor. */
    abstract String write(RosterInstance instance, String engine, RosterSolution solution);

    abstract String extension();

    /** Reads a file of either format: XML begins with an angle bracket. A name of a made problem needs no file. */
    static RosterInstance read(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        if (MADE_NAME.matcher(name).matches()) {
            return MADE.read(name, "");
        }
        String text = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        return (text.stripLeading().startsWith("<") ? INRC_I : CURTOIS_QU).read(name, text);
    }
}
