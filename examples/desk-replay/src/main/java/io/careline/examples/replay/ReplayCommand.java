package io.careline.examples.replay;

import io.careline.examples.replay.callbacks.CallbackResult;
import io.careline.examples.replay.input.EventLog;
import io.careline.examples.replay.input.InputFault;
import io.careline.examples.replay.input.LogReader;
import io.careline.examples.replay.input.LogSource;
import io.careline.examples.replay.input.SkippedLines;
import io.careline.examples.replay.mapping.Mapping;
import io.careline.examples.replay.mapping.Mappings;
import io.careline.examples.replay.orders.OrderResult;
import io.careline.examples.replay.page.ReplayReport;
import io.careline.examples.replay.page.Replayed;
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
        description = "Replays a log of complaints, and journals of callbacks and orders, through their life cycles and"
                + " reports what came of them. Without any of these files it replays those that ship with it.",
        mixinStandardHelpOptions = true,
        version = "desk-replay 0.1.0",
        sortOptions = false,
        subcommands = GenerateCommand.class)
final class ReplayCommand implements Callable<Integer> {
    @Option(names = "--log", paramLabel = "FILE.csv", description = "A log of complaints; it needs a mapping.")
    private @Nullable Path log;

    @Option(
            names = "--mapping",
            paramLabel = "NAME-or-FILE.json",
            description = "How to read the log: property-desk, bpi2013-incidents, helpdesk-italian, or a file.")
    private @Nullable String mapping;

    @Option(names = "--callbacks", paramLabel = "FILE.csv", description = "A journal of callbacks.")
    private @Nullable Path callbacks;

    @Option(names = "--orders", paramLabel = "FILE.csv", description = "A journal of orders.")
    private @Nullable Path orders;

    @Option(names = "--roster", paramLabel = "FILE.csv", description = "Who worked which shift; it needs orders.")
    private @Nullable Path roster;

    @Option(
            names = "--pack",
            paramLabel = "ID-or-FILE.json",
            description =
                    "The handbook to replay under; the mapping's own, and taobao-shop for journals, unless given.")
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
        Replayed replayed = replay(progress);
        try {
            new ReportWriter(language).write(ReplayReport.of(replayed), out);
        } catch (UncheckedIOException e) {
            throw new InputFault("--out " + out + " cannot be written to: " + Places.reason(e), e);
        }
        progress.end();
        new Summary(language, commandLine.getOut()).print(replayed, out, System.nanoTime() - start);
        return 0;
    }

    private Replayed replay(Progress progress) {
        if (log != null && mapping == null) {
            throw new InputFault(
                    "--log " + log + " needs a --mapping: a file, or one of " + String.join(", ", Mappings.NAMES));
        }
        if (log == null && mapping != null && !mapping.equals(Mappings.SHIPPED)) {
            throw new InputFault("--mapping " + mapping + " needs a --log to read");
        }
        if (roster != null && orders == null) {
            throw new InputFault("--roster " + roster + " needs --orders: it says who follows up unpaid ones");
        }
        Places.requireWritable(out);
        boolean isShipped = log == null && callbacks == null && orders == null;
        Journals journals = new Journals(Optional.ofNullable(pack).orElse(Packs.SHOP), isLenient, progress);
        Optional<CallbackResult> called =
                source(callbacks, isShipped, ShippedLog.callbacks()).map(journals::callbacks);
        Optional<OrderResult> ordered = source(orders, isShipped, ShippedLog.orders())
                .map(source -> journals.orders(source, source(roster, isShipped, ShippedLog.roster())));
        Optional<Result> complained =
                source(log, isShipped, ShippedLog.source()).map(source -> complaints(source, progress));
        return new Replayed(complained, called, ordered);
    }

    /** The user's file; without any, the shipped one; otherwise none. */
    private static Optional<LogSource> source(@Nullable Path file, boolean isShipped, LogSource shipped) {
        return file == null ? Optional.of(shipped).filter(unused -> isShipped) : Optional.of(LogSource.of(file));
    }

    private Result complaints(LogSource source, Progress progress) {
        Mapping reading = Mappings.load(Optional.ofNullable(mapping).orElse(Mappings.SHIPPED));
        Desk desk = Packs.load(Optional.ofNullable(pack).or(reading::pack).orElse(Packs.DEFAULT));
        SkippedLines skipped = new SkippedLines(source.name(), isLenient);
        EventLog events = new LogReader(reading.layout(), skipped).read(source);
        progress.read(events);
        return new Replay(reading, desk, skipped).run(events, progress::done);
    }
}
