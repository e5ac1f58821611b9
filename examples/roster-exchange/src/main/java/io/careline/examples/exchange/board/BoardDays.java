package io.careline.examples.exchange.board;

import io.careline.examples.exchange.grid.RosterGrid;
import io.careline.examples.exchange.tally.AgentTally;
import io.careline.examples.exchange.tally.CoverFigure;
import io.careline.examples.exchange.tally.CoverKind;
import io.careline.examples.report.Markup;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Words;
import io.careline.roster.RosterProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what stands above the people: the days, and how each one is covered. */
final class BoardDays {
    private static final List<Words> TOTALS = List.of(
            BoardWords.HOURS,
            BoardWords.TARGET,
            BoardWords.NIGHTS,
            BoardWords.WEEKENDS,
            BoardWords.HOLIDAYS,
            BoardWords.WISHES);

    private final RosterProblem problem;
    private final RosterGrid grid;
    private final BoardNotes notes;

    BoardDays(RosterProblem problem, RosterGrid grid, BoardNotes notes) {
        this.problem = problem;
        this.grid = grid;
        this.notes = notes;
    }

    /** How a day's column is shaded: as a public holiday, as a weekend or not; and which side has room for a note. */
    static List<String> styles(RosterProblem problem, LocalDate date) {
        List<String> styles = new ArrayList<>();
        if (problem.holidays().contains(date)) {
            styles.add("holiday");
        } else if (AgentTally.isWeekend(date)) {
            styles.add("weekend");
        }
        if (date.isAfter(problem.horizon().start().plusDays(problem.horizon().days() / 2))) {
            styles.add("right");
        }
        return styles;
    }

    void heading(Markup out) {
        out.open("thead").open("tr");
        out.leaf("th", BoardWords.AGENT, "class", "agent", "scope", "col");
        out.leaf("th", BoardWords.CONTRACT, "class", "contract", "scope", "col");
        for (LocalDate date : grid.days()) {
            List<String> styles = styles(problem, date);
            styles.add("day");
            boolean isFirst =
                    date.getDayOfMonth() == 1 || date.equals(grid.days().get(0));
            Words weekday = BoardWords.weekday(date);
            String number = (isFirst ? date.getMonthValue() + "/" : "") + date.getDayOfMonth();
            NotedCell.write(
                    out,
                    "th",
                    styles,
                    Words.of(weekday.en() + "\n" + number, weekday.zh() + "\n" + number),
                    notes.of(date),
                    "scope",
                    "col",
                    "title",
                    notes.of(date).isEmpty() ? date.toString() : "");
        }
        for (Words total : TOTALS) {
            out.leaf("th", total, "class", "total", "scope", "col");
        }
        out.close("tr").close("thead").line();
    }

    /** A line for each kind of cover: planned of wanted, marked where somebody is missing. */
    void cover(Markup out, Map<CoverKind, Map<LocalDate, CoverFigure>> cover) {
        out.open("tbody", "class", "cover").line();
        cover.forEach((kind, line) -> {
            out.open("tr").leaf("th", kind.label(), "class", "agent", "scope", "row", "colspan", "2");
            for (LocalDate date : grid.days()) {
                figure(out, kind, date, Optional.ofNullable(line.get(date)));
            }
            int missing = line.values().stream().mapToInt(CoverFigure::missing).sum();
            Words sum = missing == 0 ? Words.same("✓") : BoardWords.MISSING.plus(" " + missing);
            out.leaf("td", sum, "class", missing == 0 ? "sum good" : "sum bad", "colspan", "6");
            out.close("tr").line();
        });
        out.close("tbody").line();
    }

    private void figure(Markup out, CoverKind kind, LocalDate date, Optional<CoverFigure> found) {
        List<String> styles = styles(problem, date);
        if (found.isEmpty()) {
            NotedCell.write(out, "td", styles, Words.none(), List.of());
            return;
        }
        CoverFigure figure = found.get();
        boolean isWrong = figure.missing() + figure.excess() > 0;
        styles.add(isWrong ? "short" : "met");
        String text = figure.planned() + (figure.missing() > 0 ? "−" + figure.missing() : "");
        Severity severity = isWrong ? Severity.BAD : Severity.NONE;
        Note told = new Note(BoardWords.cover(kind.label(), figure), severity);
        NotedCell.write(out, "td", styles, Words.same(text), List.of(told));
    }
}
