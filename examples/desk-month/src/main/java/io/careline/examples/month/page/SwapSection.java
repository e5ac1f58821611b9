package io.careline.examples.month.page;

import io.careline.common.AgentId;
import io.careline.examples.month.MonthResult;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Section;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What became of swaps, and how much of the month's limit everybody has used (rule W5). */
record SwapSection(MonthResult result) implements Part {
    @Override
    public Optional<Section> section() {
        List<ShiftSwap> swaps = result.stores().swaps();
        if (swaps.isEmpty()) {
            return Optional.empty();
        }
        Counts<SwapStatus> statuses = new Counts<>();
        swaps.forEach(swap -> statuses.add(swap.status()));
        return Optional.of(Section.of(
                "swaps",
                Words.of("Swaps", "换班"),
                statuses.chart(Words.of("Swaps by status at the end", "期末换班单状态"), "swap"),
                Columns.unlessEmpty(limits(swaps), Words.of("No swap counts towards the month's limit.", "无换班计入每月上限。")),
                Columns.unlessEmpty(shares(swaps), Words.of("No swapped shift was missed.", "换班后无人脱班。"))));
    }

    private SwapPolicy policy() {
        return result.handbook().swapPolicy();
    }

    private Table limits(List<ShiftSwap> swaps) {
        Map<AgentId, Integer> used = new TreeMap<>();
        swaps.stream()
                .flatMap(swap -> SwapRecord.of(swap).stream())
                .filter(this::isCounted)
                .forEach(line -> people(line).forEach(agent -> used.merge(agent, 1, Integer::sum)));
        Optional<Integer> limit = policy().monthlyLimit();
        List<List<Cell>> rows = new ArrayList<>();
        used.forEach((agent, count) -> {
            boolean isUsedUp = limit.filter(most -> count >= most).isPresent();
            rows.add(List.of(
                    Cell.of(result.staff().name(agent)),
                    Cell.of(count).with(isUsedUp ? Severity.WATCH : Severity.NONE),
                    Cell.of(limit.map(Value::number).orElse(Value.none()))));
        });
        return new Table(
                Words.of("Swaps that count towards the month's limit (rule W5)", "计入每月换班上限的次数（规则 W5）"),
                List.of(Columns.WHO, Columns.number("Used", "已用"), Columns.number("Limit", "上限")),
                rows);
    }

    private boolean isCounted(SwapRecord line) {
        boolean isPending = line.status() == SwapStatus.PENDING_RECIPIENT
                || line.status() == SwapStatus.PENDING_LEADS
                || line.status() == SwapStatus.PENDING_MANAGER;
        LocalDate requested =
                line.requestedAt().atZone(result.handbook().zone()).toLocalDate();
        LocalDate counted = policy().countMonth() == SwapCountMonth.SHIFT ? line.given() : requested;
        return YearMonth.from(counted).equals(YearMonth.from(result.month().start()))
                && policy().countedKinds().contains(line.kind())
                && (Duty.hasChangedHands(line.status()) || (isPending && policy().count() == SwapCount.REQUESTED));
    }

    private List<AgentId> people(SwapRecord line) {
        List<AgentId> people = new ArrayList<>(List.of(line.requester()));
        if (policy().countPeople() == SwapCountPeople.BOTH) {
            line.recipient().ifPresent(people::add);
        }
        return people;
    }

    /** Who would bear what of a missed shift: proposals (rules W8, W10). */
    private Table shares(List<ShiftSwap> swaps) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ShiftSwap swap : swaps) {
            swap.liability()
                    .forEach(share -> rows.add(List.of(
                            Cell.of(swap.id().value()),
                            Cell.of(result.staff().name(share.agent())),
                            Cell.of(Value.share(share.percent(), 100)))));
        }
        return new Table(
                Words.of("Shares of the fault for missed shifts, proposed (rules W8, W10)", "脱班责任分担建议（规则 W8、W10）"),
                List.of(Columns.text("Swap", "换班单"), Columns.WHO, Columns.number("Share", "比例")),
                rows);
    }
}
