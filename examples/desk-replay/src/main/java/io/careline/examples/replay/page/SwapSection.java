package io.careline.examples.replay.page;

import io.careline.common.AgentId;
import io.careline.examples.replay.people.PeopleResult;
import io.careline.examples.report.BarChart;
import io.careline.examples.report.Block;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Measure;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapCount;
import io.careline.swap.SwapCountMonth;
import io.careline.swap.SwapCountPeople;
import io.careline.swap.SwapPolicy;
import io.careline.swap.SwapRecord;
import io.careline.swap.SwapStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What became of swaps, why some were refused, and how much of the monthly limit everybody has used (rule W5). */
record SwapSection(PeopleResult result, PeopleResult.Swapping swapping) {
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(
                new LedgerSection(swapping.ledger(), result.rules().zone()).blocks());
        blocks.add(statuses());
        blocks.add(limits());
        blocks.add(shares());
        return blocks;
    }

    private BarChart statuses() {
        Map<SwapStatus, Integer> counts = new EnumMap<>(SwapStatus.class);
        swapping.swaps().forEach(swap -> counts.merge(swap.status(), 1, Integer::sum));
        List<BarChart.Bar> bars = new ArrayList<>();
        counts.forEach((status, count) -> bars.add(BarChart.Bar.of(PeopleLabels.of(status), count)));
        return new BarChart(Words.of("Swaps by status at the end", "期末换班单状态"), Measure.NUMBER, bars);
    }

    private record Use(AgentId agent, YearMonth month) {}

    private Table limits() {
        Map<String, Map.Entry<Use, Integer>> uses = new TreeMap<>();
        for (ShiftSwap swap : swapping.swaps()) {
            SwapRecord.of(swap)
                    .filter(this::isCounted)
                    .ifPresent(line -> people(line)
                            .forEach(agent -> uses.merge(
                                    agent + " " + month(line),
                                    Map.entry(new Use(agent, month(line)), 1),
                                    (one, other) -> Map.entry(one.getKey(), one.getValue() + other.getValue()))));
        }
        Optional<Integer> limit = policy().monthlyLimit();
        List<List<Cell>> rows = new ArrayList<>();
        uses.values()
                .forEach(use -> rows.add(List.of(
                        Cell.of(result.staff().name(use.getKey().agent())),
                        Cell.of(use.getKey().month().toString()),
                        Cell.of(use.getValue())
                                .with(
                                        limit.filter(most -> use.getValue() >= most)
                                                        .isPresent()
                                                ? Severity.WATCH
                                                : Severity.NONE),
                        Cell.of(limit.map(Value::number).orElse(Value.none())))));
        return new Table(
                Words.of("Swaps that count towards the limit of a month (rule W5)", "计入每月换班上限的次数（规则 W5）"),
                List.of(
                        Columns.text("Who", "人员"),
                        Columns.text("Month", "月份"),
                        Columns.number("Used", "已用"),
                        Columns.number("Limit", "上限")),
                rows);
    }

    private SwapPolicy policy() {
        return result.rules().swaps();
    }

    private boolean isCounted(SwapRecord line) {
        boolean isApproved = PeopleResult.hasChangedHands(line.status());
        boolean isPending = line.status() == SwapStatus.PENDING_RECIPIENT
                || line.status() == SwapStatus.PENDING_LEADS
                || line.status() == SwapStatus.PENDING_MANAGER;
        return policy().countedKinds().contains(line.kind())
                && (isApproved || (isPending && policy().count() == SwapCount.REQUESTED));
    }

    private List<AgentId> people(SwapRecord line) {
        List<AgentId> people = new ArrayList<>(List.of(line.requester()));
        if (policy().countPeople() == SwapCountPeople.BOTH) {
            line.recipient().ifPresent(people::add);
        }
        return people;
    }

    private YearMonth month(SwapRecord line) {
        LocalDate requested = line.requestedAt().atZone(result.rules().zone()).toLocalDate();
        return YearMonth.from(policy().countMonth() == SwapCountMonth.SHIFT ? line.given() : requested);
    }

    /** Who would bear what of a missed shift: proposals (rules W8, W10). */
    private Table shares() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ShiftSwap swap : swapping.swaps()) {
            swap.liability()
                    .forEach(share -> rows.add(List.of(
                            Cell.of(swap.id().value()),
                            Cell.of(result.staff().name(share.agent())),
                            Cell.of(Value.share(share.percent(), 100)))));
        }
        return new Table(
                Words.of("Shares of the fault for missed shifts, proposed (rules W8, W10)", "脱班责任分担建议（规则 W8、W10）"),
                List.of(Columns.text("Swap", "换班单"), Columns.text("Who", "人员"), Columns.number("Share", "比例")),
                rows);
    }
}
