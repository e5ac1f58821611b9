package io.careline.examples.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Writes a report as {@code report.html}, which opens anywhere without a network, and {@code report.json}, its data.
 *
 * <p>The same report gives the same bytes. Immutable and thread-safe.
 */
public final class ReportWriter {
    private final Language first;

    /** A writer whose pages open in the given language; the reader can switch. */
    public ReportWriter(Language first) {
        this.first = Objects.requireNonNull(first, "first");
    }

    /**
     * Writes both files into a directory, which is created if missing; existing files are replaced.
     *
     * <p>Either both files are new, or both are as they were.
     *
     * @throws java.io.UncheckedIOException if the directory or a file cannot be written
     */
    public void write(Report report, Path outDirectory) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("report.json", json(report).getBytes(StandardCharsets.UTF_8));
        files.put("report.html", html(report).getBytes(StandardCharsets.UTF_8));
        WholeFiles.write(outDirectory, files);
    }

    /** The page as one text. */
    public String html(Report report) {
        return new HtmlPage(first).render(report);
    }

    /** The data as one text. */
    public String json(Report report) {
        return ReportJson.render(report);
    }
}
