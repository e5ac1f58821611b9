package io.careline.examples.replay.page;

import io.careline.examples.replay.people.PeopleResult;
import io.careline.examples.report.Block;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Table;
import io.careline.examples.report.Words;
import io.careline.labour.LabourFinding;
import io.careline.labour.LabourLimit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the roster as it ended does not keep the limits of labour law: findings, never refusals (gap G16). */
record LabourSection(PeopleResult result) {
    List<Block> blocks() {
        Map<LabourLimit, List<LabourFinding>> byLimit = new LinkedHashMap<>();
        result.rules().labour().limits().forEach(limit -> byLimit.put(limit, new ArrayList<>()));
        result.labour()
                .forEach(finding -> byLimit.computeIfAbsent(finding.limit(), limit -> new ArrayList<>())
                        .add(finding));
        List<List<Cell>> rows = new ArrayList<>();
        byLimit.forEach((limit, findings) -> rows.add(List.of(
                Cell.of(PeopleLabels.of(limit.type())),
                Cell.of(limit.source()),
                Cell.of(findings.size()),
                Cell.of(findings.stream().map(LabourFinding::agent).distinct().count()),
                Cell.of(
                        findings.isEmpty()
                                ? Words.none()
                                : LedgerSection.text(
                                        findings.get(0).finding(),
                                        result.rules().zone())))));
        return List.of(
                new Table(
                        Words.of("Limits and where they are not kept", "各项上限及未遵守之处"),
                        List.of(
                                Columns.text("Limit", "上限"),
                                Columns.text("Source", "依据"),
                                Columns.COUNT,
                                Columns.number("People", "人数"),
                                Columns.text("First", "首例")),
                        rows),
                Prose.of(Words.of(
                        "Judged is the roster as it is planned after swaps, without public holidays, agreements or other"
                                + " working-time systems; verify with counsel.",
                        "按换班后的排班判断，未考虑法定节假日、集体合同及其他工时制度，请与法务核实。")));
    }
}
