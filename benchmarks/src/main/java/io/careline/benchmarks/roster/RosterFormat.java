package io.careline.benchmarks.roster;

import io.careline.roster.RosterSolution;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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
    };

    abstract RosterInstance read(String name, String text);

    /** The roster's file; the engine is named where the format has room for a competitor. */
    abstract String write(RosterInstance instance, String engine, RosterSolution solution);

    abstract String extension();

    /** Reads a file of either format: XML begins with an angle bracket. */
    static RosterInstance read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return (text.stripLeading().startsWith("<") ? INRC_I : CURTOIS_QU).read(name, text);
    }
}
