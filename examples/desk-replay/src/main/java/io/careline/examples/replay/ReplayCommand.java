package io.careline.examples.replay;

import io.careline.examples.replay.input.EventLog;
import io.careline.examples.replay.input.InputFault;
import io.careline.examples.replay.input.LogReader;
import io.careline.examples.replay.input.LogSource;
import io.careline.examples.replay.input.SkippedLines;
import io.careline.examples.replay.mapping.Mapping;
import io.careline.examples.replay.mapping.Mappings;
import io.careline.examples.replay.page.ReplayReport;
import io.careline.examples.replay.run.Desk;
import io.careline.examples.replay.run.Packs;
import io.careline.examples.replay.run.Replay;
import io.careline.examples.replay.run.Result;
import io.careline.examples.replay.sample.ShippedLog;
import io.careline.examples.report.Language;
import io.careline.examples.report.ReportWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main command: reads a log, replays it, writes the report, prints a summary. */
@Command(
        name = "desk-replay",
        description = "Replays an event log through the complaint life cycle and reports what came of it."
                + " Without options it replays the log that ships with it.",
        mixinStandardHelpOptions = true,
        version = "desk-replay 0.1.0",
        sortOptions = false,
        subcommands = GenerateCommand.class)
final class ReplayCommand implements Callable<Integer> {
    @Option(names = "--log", paramLabel = "FILE.csv", description = "The event log; it needs a mapping.")
    private @Nullable Path log;

    @Option(
            names = "--mapping",
            paramLabel = "NAME-or-FILE.json",
            description = "How to read the log: property-desk, bpi2013-incidents, helpdesk-italian, or a file.")
    private @Nullable String mapping;

    @Option(
            names = "--pack",
            paramLabel = "ID-or-FILE.json",
            description = "The handbook to replay under; the mapping's own unless given.")
    private @Nullable String pack;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where report.html and report.json go (${DEFAULT-VALUE}).")
    private Path out = Path.of("desk-replay-report");

    @Option(names = "--lenient", description = "Skip, count and report lines that cannot be used.")
    private boolean isLenient;

    @Option(
            names = "--language",
            paramLabel = "en|zh-CN",
            description = "The language of the summary, and of the report when it opens (${DEFAULT-VALUE}).",
            converter = LanguageConverter.class)
    private Language language = Language.EN;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        long start = System.nanoTime();
        var commandLine = Objects.requireNonNull(spec).commandLine();
        Progress progress = Progress.to(commandLine.getErr());
        Result result = replay(progress);
        try {
            new ReportWriter(language).write(ReplayReport.of(result), out);
        } catch (UncheckedIOException e) {
            throw new InputFault("--out " + out + " cannot be written to: " + Places.reason(e), e);
        }
        progress.end();
        new Summary(language, commandLine.getOut()).print(result, out, System.nanoTime() - start);
        return 0;
    }

    private Result replay(Progress progress) {
        if (log != null && mapping == null) {
            throw new InputFault(
                    "--log " + log + " needs a --mapping: a file, or one of " + String.join(", ", Mappings.NAMES));
        }
        if (log == null && mapping != null && !mapping.equals(Mappings.SHIPPED)) {
            throw new InputFault("--mapping " + mapping + " needs a --log to read");
        }
        Places.requireWritable(out);
        Mapping reading = Mappings.load(Optional.ofNullable(mapping).orElse(Mappings.SHIPPED));
        Desk desk = Packs.load(Optional.ofNullable(pack).or(reading::pack).orElse(Packs.DEFAULT));
        LogSource source = log == null ? ShippedLog.source() : LogSource.of(log);
        SkippedLines skipped = new SkippedLines(source.name(), isLenient);
        EventLog events = new LogReader(reading.layout(), skipped).read(source);
        progress.read(events);
        return new Replay(reading, desk, skipped).run(events, progress::done);
    }
}
