package io.careline.examples.exchange;

import io.careline.common.AgentId;
import io.careline.examples.exchange.board.RosterBoard;
import io.careline.examples.exchange.calendar.AgentCalendar;
import io.careline.examples.exchange.grid.ExchangeFault;
import io.careline.examples.exchange.grid.GridCsv;
import io.careline.examples.exchange.grid.RosterGrid;
import io.careline.examples.exchange.workbook.RosterWorkbook;
import io.careline.examples.report.Language;
import io.careline.examples.report.WholeFiles;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterScore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of one roster: where they are, how they are written and read back. */
final class RosterFiles {
    private static final String GRID = "roster.csv";
    private static final String WORKBOOK = "roster.xlsx";
    private static final String BOARD = "roster.html";
    private static final String CALENDARS = "calendars";

    private final RosterProblem problem;
    private final Path directory;
    private final Language language;
    private final Instant stamp;

    RosterFiles(RosterProblem problem, Path directory, Language language, Instant stamp) {
        this.problem = problem;
        this.directory = directory;
        this.language = language;
        this.stamp = stamp;
    }

    /** Writes all of them; a calendar that is there already is brought up to date. */
    void write(RosterGrid grid, RosterScore score) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(GRID, GridCsv.write(grid).getBytes(StandardCharsets.UTF_8));
        files.put(WORKBOOK, RosterWorkbook.write(problem, grid, language));
        files.put(BOARD, RosterBoard.html(problem, grid, score, language).getBytes(StandardCharsets.UTF_8));
        try {
            WholeFiles.write(directory, files);
            WholeFiles.write(directory.resolve(CALENDARS), calendars(grid));
        } catch (UncheckedIOException e) {
            throw new ExchangeFault("--out " + directory + " cannot be written to: " + e.getMessage(), e);
        }
    }

    private Map<String, byte[]> calendars(RosterGrid grid) {
        AgentCalendar calendar = new AgentCalendar(problem.zone(), "roster.example");
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (AgentId agent : grid.agents()) {
            String name = URLEncoder.encode(agent.value(), StandardCharsets.UTF_8) + ".ics";
            Path published = directory.resolve(CALENDARS).resolve(name);
            String text = Files.exists(published)
                    ? calendar.update(new String(bytes(published), StandardCharsets.UTF_8), grid, agent, stamp)
                    : calendar.publish(grid, agent, stamp);
            files.put(name, text.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    /** The roster as it was written last. */
    RosterGrid written() {
        return read(directory.resolve(GRID));
    }

    /** The roster in a file of any form that can be read. */
    RosterGrid read(Path file) {
        return file.toString().endsWith(".xlsx")
                ? RosterWorkbook.read(file.toString(), bytes(file), problem)
                : GridCsv.read(file.toString(), bytes(file), problem);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ExchangeFault(file + " does not exist", e);
        } catch (IOException e) {
            throw new ExchangeFault(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** What was written. */
    List<Path> names() {
        return List.of(
                directory.resolve(GRID),
                directory.resolve(WORKBOOK),
                directory.resolve(BOARD),
                directory.resolve(CALENDARS));
    }
}
