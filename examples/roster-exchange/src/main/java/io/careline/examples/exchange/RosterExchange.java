package io.careline.examples.exchange;

import io.careline.examples.exchange.grid.ExchangeFault;
import io.careline.examples.report.Language;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Starts the program. */
public final class RosterExchange {
    private RosterExchange() {}

    /** Runs the command line and ends the process with its exit code: 0 done, 2 bad input. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line, for tests to run in-process. */
    static CommandLine commandLine() {
        return new CommandLine(new MakeCommand())
                .registerConverter(
                        Language.class,
                        tag -> Language.find(tag)
                                .orElseThrow(() -> new TypeConversionException("\"" + tag + "\" must be en or zh-CN")))
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> {
                    if (failure instanceof ExchangeFault) {
                        commandLine.getErr().println(failure.getMessage());
                        return CommandLine.ExitCode.USAGE;
                    }
                    throw failure;
                });
    }
}
