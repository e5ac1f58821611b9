package io.careline.examples.replay;

import io.careline.examples.report.InputFault;
import io.careline.examples.report.Terminal;
import picocli.CommandLine;

/** Starts the program. */
public final class DeskReplay {
    private DeskReplay() {}

    /** Runs the command line and ends the process with its exit code: 0 done, 2 bad input. */
    public static void main(String[] arguments) {
        CommandLine commandLine = commandLine();
        commandLine.setOut(Terminal.out());
        commandLine.setErr(Terminal.err());
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
}
