package io.careline.examples.replay;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** One run of the command line in this process: its exit code and what it printed. */
record Run(int exitCode, String out, String err) {
    static Run of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = DeskReplay.commandLine();
        commandLine.setOut(new PrintWriter(out));
        commandLine.setErr(new PrintWriter(err));
        int exitCode = commandLine.execute(arguments);
        return new Run(exitCode, lines(out), lines(err));
    }

    /** A run over a log with a mapping. */
    static Run over(Path log, Path mapping, Path out, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("--log", log.toString(), "--mapping", mapping.toString(), "--out", out.toString()));
        arguments.addAll(List.of(more));
        return of(arguments.toArray(new String[0]));
    }

    private static String lines(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
