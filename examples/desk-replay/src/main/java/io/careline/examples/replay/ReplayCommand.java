package io.careline.examples.replay;

import io.careline.examples.replay.callbacks.CallbackResult;
import io.careline.examples.replay.input.EventLog;
import io.careline.examples.replay.input.LogReader;
import io.careline.examples.replay.input.LogSource;
import io.careline.examples.replay.input.SkippedLines;
import io.careline.examples.replay.mapping.Mapping;
import io.careline.examples.replay.mapping.Mappings;
import io.careline.examples.replay.orders.OrderResult;
import io.careline.examples.replay.page.ReplayReport;
import io.careline.examples.replay.page.Replayed;
import io.careline.examples.replay.people.PeopleFiles;
import io.careline.examples.replay.run.Desk;
import io.careline.examples.replay.run.Packs;
import io.careline.examples.replay.run.Replay;
import io.careline.examples.replay.run.Result;
import io.careline.examples.replay.sample.ShippedLog;
import io.careline.examples.report.InputFault;
import io.careline.examples.report.Language;
import io.careline.examples.report.ReportWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
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
        description = "Replays a log of complaints, journals of callbacks and orders, and a desk's leave, swaps,"
                + " handovers and attendance through their life cycles and reports what came of them. Without any of these files it"
                + " replays those that ship with it.",
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

    @Option(
            names = "--roster",
            paramLabel = "FILE.csv",
            description = "Who works which shift; it needs orders or staff.")
    private @Nullable Path roster;

    @Option(names = "--staff", paramLabel = "FILE.csv", description = "Who works at the desk; it needs a roster.")
    private @Nullable Path staff;

    @Option(names = "--leave", paramLabel = "FILE.csv", description = "A journal of leave; it needs staff.")
    private @Nullable Path leave;

    @Option(names = "--swaps", paramLabel = "FILE.csv", description = "A journal of swaps; it needs staff.")
    private @Nullable Path swaps;

    @Option(names = "--handovers", paramLabel = "FILE.csv", description = "A journal of handovers; it needs staff.")
    private @Nullable Path handovers;

    @Option(names = "--attendance", paramLabel = "FILE.csv", description = "Who came and went when; it needs staff.")
    private @Nullable Path attendance;

    @Option(
            names = "--pack",
            paramLabel = "ID-or-FILE.json",
            description = "The handbook to replay under; the mapping's own, taobao-shop for callbacks and orders, and"
                    + " taobao-shop-strict for staff, unless given.")
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
        requirePartners();
        Places.requireWritable(out);
        boolean isShipped = log == null && callbacks == null && orders == null && staff == null;
        Journals journals = new Journals(Optional.ofNullable(pack).orElse(Packs.SHOP), isLenient, progress);
        Optional<CallbackResult> called =
                source(callbacks, isShipped, ShippedLog.callbacks()).map(journals::callbacks);
        Optional<OrderResult> ordered = source(orders, isShipped, ShippedLog.orders())
                .map(source -> journals.orders(source, source(roster, isShipped, ShippedLog.roster())));
        Optional<Result> complained =
                source(log, isShipped, ShippedLog.source()).map(source -> complaints(source, progress));
        List<PeopleFiles> desks =
                isShipped ? ShippedLog.people() : people().stream().toList();
        return new Replayed(
                complained,
                called,
                ordered,
                desks.stream().map(journals::people).toList());
    }

    /** Turns away files that say nothing without another. */
    private void requirePartners() {
        if (roster != null && orders == null && staff == null) {
            throw new InputFault("--roster " + roster
                    + " needs --orders, whose unpaid ones somebody follows up, or --staff, who works the shifts");
        }
        if (staff != null && roster == null) {
            throw new InputFault("--staff " + staff + " needs --roster: who works which shift");
        }
        requireStaff("--leave", leave);
        requireStaff("--swaps", swaps);
        requireStaff("--handovers", handovers);
        requireStaff("--attendance", attendance);
    }

    private void requireStaff(String option, @Nullable Path file) {
        if (file != null && staff == null) {
            throw new InputFault(option + " " + file + " needs --staff and --roster: who works which shift");
        }
    }

    /** The user's own desk, if there is one. */
    private Optional<PeopleFiles> people() {
        return staff == null || roster == null
                ? Optional.empty()
                : Optional.of(new PeopleFiles(
                        Optional.ofNullable(pack).orElse(Packs.PEOPLE),
                        LogSource.of(staff),
                        LogSource.of(roster),
                        Optional.ofNullable(leave).map(LogSource::of),
                        Optional.ofNullable(swaps).map(LogSource::of),
                        Optional.ofNullable(handovers).map(LogSource::of),
                        Optional.ofNullable(attendance).map(LogSource::of)));
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
