package io.careline.examples.exchange;

import io.careline.examples.exchange.sample.DemoMonth;
import io.careline.examples.report.Language;
import io.careline.roster.RosterProblem;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command has to know: whose month it is, where files go, and when they are written. */
final class DeskOptions {
    @Option(names = "--out", paramLabel = "DIR", description = "Where the files are (${DEFAULT-VALUE}).")
    private Path out = Path.of("roster");

    @Option(names = "--people", paramLabel = "N", description = "How many agents the desk has (${DEFAULT-VALUE}).")
    private int people = 60;

    @Option(names = "--seed", paramLabel = "N", description = "Another seed gives another month (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--language", paramLabel = "en|zh-CN", description = "The language of the files (en).")
    private Language language = Language.EN;

    @Option(
            names = "--stamp",
            paramLabel = "INSTANT",
            description = "When the calendars are said to be written, such as 2026-04-20T08:00:00Z; now unless given.")
    private @Nullable Instant stamp;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    RosterProblem problem() {
        try {
            return DemoMonth.problem(seed, people);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), e.getMessage(), e);
        }
    }

    long seed() {
        return seed;
    }

    RosterFiles files() {
        return new RosterFiles(problem(), out, language, stamp == null ? Instant.now() : stamp);
    }
}
