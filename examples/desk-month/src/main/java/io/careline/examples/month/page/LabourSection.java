package io.careline.examples.month.page;

import io.careline.core.labour.LabourRules;
import io.careline.examples.month.MonthResult;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Section;
import io.careline.examples.report.Table;
import io.careline.examples.report.Words;
import io.careline.labour.LabourFinding;
import io.careline.labour.LabourLimit;
import io.careline.labour.LabourPack;
import io.careline.roster.Roster;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the roster as it ended does not keep the labour law that the handbook names. */
record LabourSection(MonthResult result, ReasonText text) implements Part {
    @Override
    public Optional<Section> section() {
        List<List<Cell>> rows = new ArrayList<>();
        for (LabourPack pack : result.handbook().labourRules()) {
            List<LabourFinding> findings = result.stores().rosters().stream()
                    .flatMap(roster -> findings(pack, roster).stream())
                    .toList();
            pack.limits().forEach(limit -> rows.add(row(limit, findings)));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        "labour",
                        Words.of("Labour law", "劳动法"),
                        table(rows),
                        Prose.of(Words.of(
                                "Judged is the roster as it is planned after leave and swaps, without agreements or other"
                                        + " working-time systems; verify with counsel.",
                                "按请假与换班后的排班判断，未考虑集体合同及其他工时制度，请与法务核实。"))));
    }

    private List<LabourFinding> findings(LabourPack pack, Roster roster) {
        return roster.view()
                .map(view -> LabourRules.review(pack, LabourRules.inRoster(view, result.month())))
                .orElse(List.of());
    }

    private List<Cell> row(LabourLimit limit, List<LabourFinding> all) {
        List<LabourFinding> findings =
                all.stream().filter(finding -> finding.limit().equals(limit)).toList();
        Words first = findings.stream()
                .findFirst()
                .map(finding -> text.of(finding.finding(), "roster"))
                .orElse(Words.none());
        return List.of(
                Cell.of(Names.of("labour", limit.type())),
                Cell.of(Names.of("law", limit.source())),
                Columns.watched(findings.size()),
                Cell.of(findings.stream().map(LabourFinding::agent).distinct().count()),
                Cell.of(first));
    }

    private static Table table(List<List<Cell>> rows) {
        return new Table(
                Words.of("Limits and where they are not kept", "各项上限及未遵守之处"),
                List.of(
                        Columns.text("Limit", "上限"),
                        Columns.text("Source", "依据"),
                        Columns.COUNT,
                        Columns.number("People", "人数"),
                        Columns.text("First", "首例")),
                rows);
    }
}
