package io.careline.core.scorecard;

import io.careline.common.AgentId;
import io.careline.lifecycle.Finding;
import io.careline.scorecard.Quantity;
import io.careline.scorecard.ReportRecord;
import io.careline.scorecard.ScorecardReasons;
import io.careline.scorecard.WorkLogEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts reports (rule K4) and daily logs (rule K12). */
record PaperCount(boolean isLogOwed) {
    static void report(ReportRecord report, Counts counts) {
        if (!counts.month().includes(report.dueOn())) {
            return;
        }
        AgentId agent = report.agent();
        counts.one(agent, Quantity.REPORTS_DUE);
        counts.oneIf(
                report.submittedOn().filter(on -> !on.isAfter(report.dueOn())).isPresent(),
                agent,
                Quantity.REPORTS_PUNCTUAL);
        report.truthful().ifPresent(isTrue -> {
            counts.one(agent, Quantity.REPORTS_CHECKED);
            counts.oneIf(isTrue, agent, Quantity.REPORTS_TRUTHFUL);
        });
        report.mark().ifPresent(mark -> {
            counts.one(agent, Quantity.REPORTS_MARKED);
            counts.add(agent, Quantity.REPORT_MARKS, BigDecimal.valueOf(mark, 2));
        });
    }

    /** A text counts on the first day on which it was written; blanks at its ends and between words make no difference. */
    void logs(Collection<WorkLogEntry> entries, Map<AgentId, Set<LocalDate>> worked, Counts counts) {
        Map<AgentId, TreeMap<LocalDate, String>> written = new TreeMap<>();
        entries.stream()
                .filter(entry ->
                        counts.month().includes(entry.date()) && !entry.text().isBlank())
                .forEach(entry -> written.computeIfAbsent(entry.agent(), agent -> new TreeMap<>())
                        .merge(entry.date(), words(entry.text()), (first, second) -> first + " " + second));
        for (AgentId agent : counts.agents()) {
            logs(agent, written.getOrDefault(agent, new TreeMap<>()), worked.getOrDefault(agent, Set.of()), counts);
        }
    }

    private void logs(AgentId agent, Map<LocalDate, String> texts, Set<LocalDate> worked, Counts counts) {
        Map<String, LocalDate> first = new HashMap<>();
        texts.forEach((date, text) -> {
            LocalDate earlier = first.putIfAbsent(text, date);
            counts.oneIf(earlier == null && worked.contains(date), agent, Quantity.LOGS_WRITTEN);
            if (earlier != null && isLogOwed) {
                counts.find(
                        agent,
                        Finding.of(ScorecardReasons.LOG_REPEATED, "K12")
                                .with("agent", agent)
                                .with("date", date)
                                .with("earlier", earlier));
            }
        });
        if (isLogOwed) {
            worked.stream()
                    .filter(date -> !texts.containsKey(date))
                    .forEach(date -> counts.find(
                            agent,
                            Finding.of(ScorecardReasons.LOG_MISSING, "K12")
                                    .with("agent", agent)
                                    .with("date", date)));
        }
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
