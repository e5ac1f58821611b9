package io.careline.examples.exchange.board;

import io.careline.examples.exchange.grid.RosterGrid;
import io.careline.examples.exchange.tally.AgentTally;
import io.careline.examples.exchange.tally.CoverFigure;
import io.careline.examples.exchange.tally.CoverKind;
import io.careline.examples.exchange.tally.CoverTally;
import io.careline.examples.exchange.tally.ShiftColours;
import io.careline.examples.report.Fact;
import io.careline.examples.report.Language;
import io.careline.examples.report.Markup;
import io.careline.examples.report.Page;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.roster.RosterProblem;
import io.careline.roster.RosterScore;
import io.careline.roster.ShiftType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A roster as one page: people by days in the colours of their shifts, cover by day, totals, and what could not be met
 * where it could not. It opens offline, switches between English and Chinese, and prints on A3.
 */
public final class RosterBoard {
    private static final String STYLE = Page.resource(RosterBoard.class, "board.css");

    private final RosterProblem problem;
    private final RosterGrid grid;
    private final RosterScore score;
    private final List<AgentTally> tallies;
    private final Map<CoverKind, Map<LocalDate, CoverFigure>> cover;
    private final BoardNotes notes;

    private RosterBoard(RosterProblem problem, RosterGrid grid, RosterScore score) {
        this.problem = problem;
        this.grid = grid;
        this.score = score;
        this.tallies = AgentTally.of(problem, grid);
        this.cover = CoverTally.of(problem, grid);
        this.notes = new BoardNotes(problem, score, tallies);
    }

    /**
     * The page as one text; the same roster gives the same page.
     *
     * @param score what the roster costs, as {@link io.careline.roster.RosterSolver#score} has it
     * @param first the language in which the page opens
     */
    public static String html(RosterProblem problem, RosterGrid grid, RosterScore score, Language first) {
        RosterBoard board = new RosterBoard(problem, grid, score);
        Words title =
                BoardWords.title(problem.horizon().start(), problem.horizon().end());
        return Page.render(first, title, STYLE + board.colours(), out -> board.body(out, first, title));
    }

    private String colours() {
        ShiftColours colours = new ShiftColours(problem);
        StringBuilder css = new StringBuilder();
        for (int index = 0; index < problem.shifts().size(); index++) {
            ShiftType shift = problem.shifts().get(index);
            css.append(".board .shift-" + index + " { background: #" + colours.fill(shift) + "; color: #"
                    + colours.ink(shift) + "; }\n");
        }
        return css.toString();
    }

    private void body(Markup out, Language first, Words title) {
        Page.banner(out, first, title, Words.none(), facts());
        out.open("main", "class", "board").line();
        BoardLegend.write(out, problem);
        out.open("div", "class", "sheet", "tabindex", "0").open("table").line();
        BoardDays days = new BoardDays(problem, grid, notes);
        days.heading(out);
        days.cover(out, cover);
        new BoardRows(problem, grid, notes).write(out, tallies);
        BoardRows.summary(out, tallies, grid.days().size());
        out.close("table").close("div").line();
        new BoardRemarks(grid, notes).write(out);
        out.close("main").line();
    }

    private List<Fact> facts() {
        int missing = cover.values().stream()
                .flatMap(line -> line.values().stream())
                .mapToInt(CoverFigure::missing)
                .sum();
        int granted = tallies.stream().mapToInt(AgentTally::granted).sum();
        int asked = tallies.stream().mapToInt(AgentTally::asked).sum();
        return List.of(
                Fact.of(BoardWords.PEOPLE, Value.number(grid.agents().size())),
                Fact.of(BoardWords.DAYS, Value.number(grid.days().size())),
                Fact.of(BoardWords.COVER, Value.number(missing)),
                Fact.of(BoardWords.WISHES_GRANTED, Value.text(granted + " / " + asked)),
                Fact.of(BoardWords.HARD_POINTS, Value.number(score.hard())),
                Fact.of(BoardWords.COST, Value.number(score.soft())));
    }
}
