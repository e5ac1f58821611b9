package io.careline.examples.month;

import io.careline.examples.report.InputFault;
import io.careline.examples.report.Language;
import io.careline.examples.report.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Starts the program. */
public final class DeskMonth {
    private DeskMonth() {}

    /** Runs the command line and ends the process with its exit code: 0 done, 2 bad input. */
    public static void main(String[] arguments) {
        CommandLine commandLine = commandLine();
        commandLine.setOut(Terminal.out());
        commandLine.setErr(Terminal.err());
        System.exit(commandLine.execute(arguments));
    }

    /** The command line, for tests to run in-process. */
    static CommandLine commandLine() {
        return new CommandLine(new MonthCommand())
                .registerConverter(
                        Language.class,
                        tag -> Language.find(tag)
                                .orElseThrow(() -> new TypeConversionException("\"" + tag + "\" must be en or zh-CN")))
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> {
                    if (failure instanceof InputFault) {
                        commandLine.getErr().println("desk-month: " + failure.getMessage());
                        return CommandLine.ExitCode.USAGE;
                    }
                    throw failure;
                });
    }
}
