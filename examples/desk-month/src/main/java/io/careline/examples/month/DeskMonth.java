package io.careline.examples.month;

import io.careline.common.ConfidentialityClass;
import io.careline.examples.report.InputFault;
import io.careline.examples.report.Language;
import io.careline.examples.report.Terminal;
import java.util.EnumSet;
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
                .registerConverter(ConfidentialityClass.class, DeskMonth::clearance)
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> {
                    if (failure instanceof InputFault) {
                        commandLine.getErr().println("desk-month: " + failure.getMessage());
                        return CommandLine.ExitCode.USAGE;
                    }
                    throw failure;
                });
    }

    /** A page that shows less than what is internal would show nothing. */
    private static ConfidentialityClass clearance(String value) {
        return EnumSet.range(ConfidentialityClass.INTERNAL, ConfidentialityClass.TOP_SECRET).stream()
                .filter(known -> known.name().replace('_', '-').equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException("\"" + value + "\" must be internal, secret or top-secret"));
    }
}
