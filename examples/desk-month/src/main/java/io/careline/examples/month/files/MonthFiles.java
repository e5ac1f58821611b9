package io.careline.examples.month.files;

import io.careline.common.AgentId;
import io.careline.common.ConfidentialityClass;
import io.careline.examples.exchange.calendar.AgentCalendar;
import io.careline.examples.exchange.grid.GridCsv;
import io.careline.examples.exchange.grid.RosterGrid;
import io.careline.examples.exchange.workbook.RosterWorkbook;
import io.careline.examples.month.MonthResult;
import io.careline.examples.month.input.LineFault;
import io.careline.examples.month.page.MonthPage;
import io.careline.examples.report.Language;
import io.careline.examples.report.Report;
import io.careline.examples.report.ReportWriter;
import io.careline.roster.Assignment;
import io.careline.roster.RosterProblem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a month: the page, the same as JSON, the roster as CSV, workbook and calendars, lines of no use. */
public final class MonthFiles {
    /** The lines that could not be used; there is no such file if all could. */
    public static final String REJECTED_LINES = "rejected-lines.txt";

    private final MonthResult result;
    private final Language language;
    private final ConfidentialityClass clearance;

    /** The files of a result; the page opens in the language, and shows no more than the class. */
    public MonthFiles(MonthResult result, Language language, ConfidentialityClass clearance) {
        this.result = result;
        this.language = language;
        this.clearance = clearance;
    }

    /** Each file's bytes by its name. */
    public Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Report report = MonthPage.of(result, clearance);
        ReportWriter writer = new ReportWriter(language);
        files.put("month.html", bytes(writer.html(report)));
        files.put("month.json", bytes(writer.json(report)));
        int part = 0;
        for (RosterProblem problem : result.roster().problems()) {
            part++;
            String name = result.roster().problems().size() == 1 ? "roster" : "roster-" + part;
            RosterGrid grid = RosterGrid.of(problem, within(problem));
            files.put(name + ".csv", bytes(GridCsv.write(grid)));
            files.put(name + ".xlsx", SteadyZip.of(RosterWorkbook.write(problem, grid, language), published()));
            for (AgentId agent : grid.agents()) {
                String text = new AgentCalendar(problem.zone(), "roster.example").publish(grid, agent, published());
                files.put(name + "-" + URLEncoder.encode(agent.value(), StandardCharsets.UTF_8) + ".ics", bytes(text));
            }
        }
        if (!result.faults().isEmpty()) {
            StringBuilder text = new StringBuilder();
            for (LineFault fault : result.faults()) {
                text.append(fault).append('\n');
                if (!fault.text().isEmpty()) {
                    text.append("    ").append(fault.text()).append('\n');
                }
            }
            files.put(REJECTED_LINES, bytes(text.toString()));
        }
        return files;
    }

    /** The roster as it stands at the end of the month. */
    private List<Assignment> within(RosterProblem problem) {
        return result.stores().rosters().get(0).assignments().stream()
                .filter(assignment -> problem.horizon().includes(assignment.date()))
                .toList();
    }

    private Instant published() {
        return result.month().start().atStartOfDay(result.handbook().zone()).toInstant();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
