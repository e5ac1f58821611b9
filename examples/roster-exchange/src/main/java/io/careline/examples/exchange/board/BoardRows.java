package io.careline.examples.exchange.board;

import io.careline.common.AgentId;
import io.careline.examples.exchange.grid.CellText;
import io.careline.examples.exchange.grid.RosterGrid;
import io.careline.examples.exchange.tally.AgentTally;
import io.careline.examples.exchange.tally.ContractTime;
import io.careline.examples.report.Markup;
import io.careline.examples.report.Words;
import io.careline.roster.ContractCode;
import io.careline.roster.RosterProblem;
import io.careline.roster.ShiftType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** Writes the people: a row each with the shifts and what they come to, and two lines that compare them. */
final class BoardRows {
    private static final int SHADES = 4;
    private static final List<ToIntFunction<AgentTally>> TURNS =
            List.of(AgentTally::nights, AgentTally::weekends, AgentTally::holidays);

    private final RosterProblem problem;
    private final RosterGrid grid;
    private final BoardNotes notes;

    BoardRows(RosterProblem problem, RosterGrid grid, BoardNotes notes) {
        this.problem = problem;
        this.grid = grid;
        this.notes = notes;
    }

    void write(Markup out, List<AgentTally> tallies) {
        List<Integer> most = TURNS.stream()
                .map(turn -> tallies.stream().mapToInt(turn).max().orElse(0))
                .toList();
        out.open("tbody", "class", "people").line();
        for (AgentTally tally : tallies) {
            AgentId agent = tally.agent().id();
            out.open("tr");
            NotedCell.write(
                    out, "th", List.of("agent"), Words.same(agent.value()), notes.of(agent, grid), "scope", "row");
            String contract = tally.agent().contract().map(ContractCode::value).orElse("");
            out.leaf("td", contract, "class", "contract");
            grid.days().forEach(date -> day(out, agent, date));
            totals(out, tally, most);
            out.close("tr").line();
        }
        out.close("tbody").line();
    }

    private void day(Markup out, AgentId agent, LocalDate date) {
        List<ShiftType> shifts = grid.on(agent, date);
        List<String> styles = BoardDays.styles(problem, date);
        if (!shifts.isEmpty()) {
            styles.add("shift-" + problem.shifts().indexOf(shifts.get(0)));
        } else if (isAbsent(agent, date)) {
            styles.add("absent");
        }
        String text = shifts.isEmpty() ? "" : CellText.of(shifts);
        NotedCell.write(out, "td", styles, Words.same(text), notes.of(agent, date));
    }

    private boolean isAbsent(AgentId agent, LocalDate date) {
        return problem.absences().stream()
                .anyMatch(absence ->
                        absence.agent().equals(agent) && !date.isBefore(absence.from()) && !date.isAfter(absence.to()));
    }

    private static void totals(Markup out, AgentTally tally, List<Integer> most) {
        boolean isWrong = tally.contract().deviation(tally.minutes()) != 0;
        out.leaf("td", hours(tally.minutes()), "class", isWrong ? "total bad" : "total");
        out.leaf("td", target(tally.contract()), "class", "total target");
        for (int turn = 0; turn < TURNS.size(); turn++) {
            int number = TURNS.get(turn).applyAsInt(tally);
            int shade = most.get(turn) == 0 ? 0 : number * SHADES / most.get(turn);
            out.leaf("td", String.valueOf(number), "class", "total heat-" + shade);
        }
        String wishes = tally.asked() == 0 ? "" : tally.granted() + "/" + tally.asked();
        out.leaf("td", wishes, "class", tally.refused().isEmpty() ? "total" : "total watch");
    }

    private static String target(ContractTime contract) {
        String least = contract.least().isPresent() ? hours(contract.least().getAsLong()) : "";
        String most = contract.most().isPresent() ? hours(contract.most().getAsLong()) : "";
        if (least.equals(most)) {
            return least;
        }
        return least.isEmpty() ? "≤" + most : most.isEmpty() ? "≥" + least : least + "–" + most;
    }

    /** Minutes as hours. */
    private static String hours(long minutes) {
        return shown(minutes / 60.0);
    }

    /** A number with at most one decimal. */
    private static String shown(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The mean of each column, and its least and most. */
    static void summary(Markup out, List<AgentTally> tallies, int days) {
        List<ToDoubleFunction<AgentTally>> columns = new ArrayList<>(List.of(tally -> tally.minutes() / 60.0));
        TURNS.forEach(turn -> columns.add(turn::applyAsInt));
        out.open("tbody", "class", "summary").line();
        for (boolean isMean : new boolean[] {true, false}) {
            out.open("tr").open("th", "class", "agent", "colspan", String.valueOf(days + 2));
            out.words(isMean ? BoardWords.MEAN : BoardWords.RANGE).close("th");
            for (int column = 0; column < columns.size(); column++) {
                var figures = tallies.stream().mapToDouble(columns.get(column)).summaryStatistics();
                out.leaf(
                        "td",
                        isMean
                                ? String.format(Locale.ROOT, "%.1f", figures.getAverage())
                                : shown(figures.getMin()) + "–" + shown(figures.getMax()),
                        "class",
                        "total");
                if (column == 0) {
                    out.leaf("td", "", "class", "total target");
                }
            }
            out.leaf("td", "", "class", "total").close("tr").line();
        }
        out.close("tbody").line();
    }
}
