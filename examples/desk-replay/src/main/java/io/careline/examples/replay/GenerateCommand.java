package io.careline.examples.replay;

import io.careline.examples.replay.input.InputFault;
import io.careline.examples.replay.sample.Month;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a made-up month of a property desk, as the shipped log was written. */
@Command(name = "generate", description = "Writes a made-up log.", hidden = true, mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE.csv", description = "Where to write it.")
    private Path file = Path.of("property-desk.csv");

    @Option(names = "--seed", description = "Another seed gives another month (${DEFAULT-VALUE}).")
    private long seed = Month.SEED;

    @Override
    public Integer call() {
        try {
            Files.write(file, Month.csv(seed).getBytes(StandardCharsets.UTF_8));
            return 0;
        } catch (IOException e) {
            throw new InputFault(file + " cannot be written", e);
        }
    }
}
