package io.careline.examples.month;

import io.careline.common.ConfidentialityClass;
import io.careline.examples.month.files.MonthFiles;
import io.careline.examples.month.sample.SampleDesk;
import io.careline.examples.month.sample.SampleMonth;
import io.careline.examples.report.InputFault;
import io.careline.examples.report.Language;
import io.careline.examples.report.WholeFiles;
import io.careline.roster.SolverLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command: reads a desk's files, runs its month, writes what came of it, prints a summary. */
@Command(
        name = "desk-month",
        description = "Runs a desk for a month by its handbook: forecast and staffing, roster, events with deadlines"
                + " between them, month end. Without files it runs three desks whose months are made up.",
        mixinStandardHelpOptions = true,
        version = "desk-month 0.1.0",
        sortOptions = false)
final class MonthCommand implements Callable<Integer> {
    @Option(
            names = "--pack",
            paramLabel = "ID-or-FILE.json",
            description = "The handbook: one that ships with Careline, or a file.")
    private @Nullable String pack;

    @Option(names = "--staff", paramLabel = "FILE.csv", description = "Who works at the desk.")
    private @Nullable Path staff;

    @Option(names = "--volume", paramLabel = "FILE.csv", description = "The contacts of the months before.")
    private @Nullable Path volume;

    @Option(names = "--events", paramLabel = "FILE.jsonl", description = "What happens in the month.")
    private @Nullable Path events;

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "Which month; that of most events unless given.")
    private @Nullable YearMonth month;

    @Option(
            names = "--roster-seconds",
            paramLabel = "N",
            description = "How long each roster may take (${DEFAULT-VALUE}).")
    private int seconds = 10;

    @Option(
            names = "--roster-moves",
            paramLabel = "N",
            description = "How many moves instead: then the same files and seed give the same bytes anywhere.")
    private @Nullable Long moves;

    @Option(names = "--seed", paramLabel = "N", description = "What chance goes by (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the files go (${DEFAULT-VALUE}).")
    private Path out = Path.of("desk-month-report");

    @Option(
            names = "--generate",
            paramLabel = "DIR",
            description = "Writes the files of the made-up desks there instead of running them.")
    private @Nullable Path generate;

    @Option(
            names = "--agents",
            paramLabel = "N",
            description = "How many agents each made-up desk is to have; the desk's own number unless given.")
    private @Nullable Integer agents;

    @Option(
            names = "--event-count",
            paramLabel = "N",
            description = "About how many events each made-up desk is to have; the desk's own number unless given.")
    private int eventCount;

    @Option(
            names = "--language",
            paramLabel = "en|zh-CN",
            description = "The language of the summary, and of the page when it opens (${DEFAULT-VALUE}).")
    private Language language = Language.EN;

    @Option(
            names = "--clearance",
            paramLabel = "internal|secret|top-secret",
            description = "What the readers of the page may see; closer texts are left out (internal).")
    private ConfidentialityClass clearance = ConfidentialityClass.INTERNAL;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        requireSense();
        if (generate != null) {
            for (SampleDesk desk : SampleDesk.values()) {
                write(generate.resolve(desk.pack()), SampleMonth.bytes(sample(desk)));
            }
            return 0;
        }
        if (pack != null && staff != null && volume != null && events != null) {
            run(MonthInputs.read(pack, staff, volume, events, month), out);
        } else {
            for (SampleDesk desk : SampleDesk.values()) {
                run(MonthInputs.of(desk, sample(desk)), out.resolve(desk.pack()));
            }
        }
        return 0;
    }

    private void requireSense() {
        boolean isOwn = pack != null || staff != null || volume != null || events != null;
        if (isOwn && (pack == null || staff == null || volume == null || events == null)) {
            throw new InputFault("a desk of one's own takes --pack, --staff, --volume and --events together");
        }
        if (seconds < 1 || seconds > 86_400) {
            throw new InputFault("--roster-seconds (" + seconds + ") must be 1 to 86400");
        }
        if (moves != null && moves < 1) {
            throw new InputFault("--roster-moves (" + moves + ") must be at least 1");
        }
        if (agents != null && (agents < 4 || agents > 2000)) {
            throw new InputFault("--agents (" + agents + ") must be 4 to 2000");
        }
        if (eventCount < 0 || eventCount > 2_000_000) {
            throw new InputFault("--event-count (" + eventCount + ") must be 0 to 2000000");
        }
    }

    private Map<String, String> sample(SampleDesk desk) {
        return agents == null && eventCount == 0
                ? SampleMonth.files(desk, seed)
                : SampleMonth.files(desk, seed, agents == null ? desk.agents() : agents, eventCount);
    }

    private void run(MonthInputs inputs, Path folder) {
        long start = System.nanoTime();
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        SolverProgressBar bar = SolverProgressBar.to(
                commandLine.getErr(),
                inputs.handbook().title(Locale.ENGLISH),
                moves == null ? Duration.ofSeconds(seconds) : null);
        MonthResult result = new MonthJob(inputs).run(limits(), bar);
        bar.end();
        Map<String, byte[]> files = new MonthFiles(result, language, clearance).all();
        write(folder, files);
        if (!files.containsKey(MonthFiles.REJECTED_LINES)) {
            forget(folder.resolve(MonthFiles.REJECTED_LINES));
        }
        new Summary(commandLine.getOut(), language).print(result, folder, System.nanoTime() - start);
    }

    /** One thread with a number of moves, so that every machine does the same. */
    private SolverLimits limits() {
        return moves == null
                ? SolverLimits.builder()
                        .time(Duration.ofSeconds(seconds))
                        .threads(Math.max(1, Math.min(2, Runtime.getRuntime().availableProcessors())))
                        .seed(seed)
                        .build()
                : SolverLimits.builder().moves(moves).threads(1).seed(seed).build();
    }

    private static void write(Path folder, Map<String, byte[]> files) {
        try {
            WholeFiles.write(folder, files);
        } catch (UncheckedIOException e) {
            throw new InputFault(folder + " cannot be written to: " + e.getMessage(), e);
        }
    }

    /** What an earlier run could not use is no longer so. */
    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new InputFault(file + " cannot be removed: " + e.getMessage(), e);
        }
    }
}
