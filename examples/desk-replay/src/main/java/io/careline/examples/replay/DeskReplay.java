package io.careline.examples.replay;

import io.careline.examples.replay.input.InputFault;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Starts the program. */
public final class DeskReplay {
    private static final char CHINESE = '投';

    private DeskReplay() {}

    /** Runs the command line and ends the process with its exit code: 0 done, 2 bad input. */
    public static void main(String[] arguments) {
        CommandLine commandLine = commandLine();
        commandLine.setOut(new PrintWriter(System.out, true, charset("stdout.encoding")));
        commandLine.setErr(new PrintWriter(System.err, true, charset("stderr.encoding")));
        System.exit(commandLine.execute(arguments));
    }

    /** The command line, for tests to run in-process. */
    static CommandLine commandLine() {
        return new CommandLine(new ReplayCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> {
                    if (failure instanceof InputFault) {
                        commandLine.getErr().println("desk-replay: " + failure.getMessage());
                        return CommandLine.ExitCode.USAGE;
                    }
                    throw failure;
                });
    }

    /** The terminal's own encoding, unless it cannot write Chinese. */
    private static Charset charset(String property) {
        String name = System.getProperty(property, "");
        Charset charset = Charset.isSupported(name.isEmpty() ? "UTF-8" : name)
                ? Charset.forName(name.isEmpty() ? "UTF-8" : name)
                : StandardCharsets.UTF_8;
        return charset.canEncode() && charset.newEncoder().canEncode(CHINESE) ? charset : StandardCharsets.UTF_8;
    }
}
