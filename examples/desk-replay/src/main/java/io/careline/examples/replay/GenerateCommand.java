package io.careline.examples.replay;

import io.careline.examples.replay.sample.Month;
import io.careline.examples.replay.sample.PeopleDesk;
import io.careline.examples.replay.sample.PeopleMonth;
import io.careline.examples.replay.sample.ShopMonth;
import io.careline.examples.report.InputFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a made-up month, as the shipped files were written. */
@Command(name = "generate", description = "Writes a made-up file.", hidden = true, mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
    /** What can be made up. */
    enum Kind {
        /** A property desk's log of complaints. */
        LOG,
        /** A shop's journal of orders. */
        ORDERS,
        /** A shop's journal of callbacks. */
        CALLBACKS,
        /** The same shop's roster, or that of {@code --desk}. */
        ROSTER,
        /** Who works at a desk. */
        STAFF,
        /** A desk's journal of leave. */
        LEAVE,
        /** A desk's journal of swaps. */
        SWAPS,
        /** A desk's journal of handovers. */
        HANDOVERS,
        /** A desk's time clock. */
        ATTENDANCE
    }

    @Parameters(index = "0", paramLabel = "FILE.csv", description = "Where to write it.")
    private Path file = Path.of("property-desk.csv");

    @Option(
            names = "--kind",
            paramLabel = "log|orders|…",
            description = "What to write: ${COMPLETION-CANDIDATES} (log).")
    private Kind kind = Kind.LOG;

    @Option(
            names = "--desk",
            paramLabel = "property|…",
            description = "Whose people: ${COMPLETION-CANDIDATES} (PROPERTY).")
    private @Nullable PeopleDesk desk;

    @Option(names = "--seed", description = "Another seed gives another month.")
    private @Nullable Long seed;

    @Override
    public Integer call() {
        try {
            Files.write(file, text().getBytes(StandardCharsets.UTF_8));
            return 0;
        } catch (IOException e) {
            throw new InputFault(file + " cannot be written", e);
        }
    }

    private String text() {
        return switch (kind) {
            case LOG -> Month.csv(seed == null ? Month.SEED : seed);
            case ORDERS -> ShopMonth.orders(seed == null ? ShopMonth.SEED : seed);
            case CALLBACKS -> ShopMonth.callbacks(seed == null ? ShopMonth.SEED : seed);
            case ROSTER -> desk == null ? ShopMonth.roster() : people().roster();
            case STAFF -> people().staff();
            case LEAVE -> people().leave();
            case SWAPS -> people().swaps();
            case HANDOVERS -> people().handovers();
            case ATTENDANCE -> people().attendance();
        };
    }

    private PeopleMonth people() {
        PeopleDesk whose = desk == null ? PeopleDesk.PROPERTY : desk;
        return PeopleMonth.of(whose, seed == null ? whose.seed() : seed);
    }
}
