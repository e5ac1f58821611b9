package io.careline.examples.report;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Writes to the terminal in its own encoding, unless that cannot write Chinese: then in UTF-8. */
public final class Terminal {
    private static final char CHINESE = '客';

    private Terminal() {}

    /** The standard output. */
    public static PrintWriter out() {
        return writer(System.out, "stdout.encoding");
    }

    /** The standard error output. */
    public static PrintWriter err() {
        return writer(System.err, "stderr.encoding");
    }

    private static PrintWriter writer(PrintStream stream, String property) {
        return new PrintWriter(stream, true, charset(System.getProperty(property, "")));
    }

    /** The encoding of a name that may be empty or unknown. */
    static Charset charset(String name) {
        Charset charset = !name.isEmpty() && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        return charset.canEncode() && charset.newEncoder().canEncode(CHINESE) ? charset : StandardCharsets.UTF_8;
    }
}
