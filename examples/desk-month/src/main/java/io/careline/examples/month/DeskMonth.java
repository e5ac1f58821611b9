package io.careline.examples.month;

import io.careline.examples.month.input.InputFault;
import io.careline.examples.report.Language;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Starts the program. */
public final class DeskMonth {
    private static final char CHINESE = '班';

    private DeskMonth() {}

    /** Runs the command line and ends the process with its exit code: 0 done, 2 bad input. */
    public static void main(String[] arguments) {
        CommandLine commandLine = commandLine();
        commandLine.setOut(new PrintWriter(System.out, true, charset("stdout.encoding")));
        commandLine.setErr(new PrintWriter(System.err, true, charset("stderr.encoding")));
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

    /** The terminal's own encoding, unless it cannot write Chinese. */
    private static Charset charset(String property) {
        String name = System.getProperty(property, "");
        Charset charset = Charset.isSupported(name.isEmpty() ? "UTF-8" : name)
                ? Charset.forName(name.isEmpty() ? "UTF-8" : name)
                : StandardCharsets.UTF_8;
        return charset.canEncode() && charset.newEncoder().canEncode(CHINESE) ? charset : StandardCharsets.UTF_8;
    }
}
