package io.careline.examples.replay.page;

import io.careline.callback.CallOutcome;
import io.careline.callback.Callback;
import io.careline.callback.CallbackStatus;
import io.careline.examples.replay.callbacks.CallbackResult;
import io.careline.examples.report.BarChart;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Figures;
import io.careline.examples.report.Figures.Figure;
import io.careline.examples.report.Measure;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Section;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many attempts it took to reach customers, and what the calls came to. */
final class CallbackSection {
    /** Callbacks with more attempts are counted with these. */
    private static final int MOST = 4;

    private final CallbackResult result;

    CallbackSection(CallbackResult result) {
        this.result = result;
    }

    Section section() {
        return Section.of(
                "callbacks",
                Words.of("Callbacks: attempts to outcome", "回访：拨打次数与结果"),
                figures(),
                endings(),
                attempts(),
                Prose.of(Words.of(
                        "An offer that an agent declines is no attempt; only dialling is. A customer counts as reached"
                                + " if somebody answered, whoever that was.",
                        "客服未接受的派单不算拨打，实际拨号才算。有人接听即计为接通，不论是否本人。")),
                results());
    }

    private static boolean isReached(Callback callback) {
        return callback.attempts().stream()
                .anyMatch(attempt ->
                        attempt.outcome().filter(CallOutcome.ANSWERED::equals).isPresent());
    }

    Figure reached() {
        long called = result.callbacks().stream()
                .filter(callback -> !callback.attempts().isEmpty())
                .count();
        long reached =
                result.callbacks().stream().filter(CallbackSection::isReached).count();
        return Figure.of(
                Words.of("Customers reached", "接通率"),
                Value.share(reached, called),
                Words.of(reached + " of " + called + " who were called", "拨打 " + called + " 件，接通 " + reached + " 件"));
    }

    private Figures figures() {
        int count = result.callbacks().size();
        return Figures.of(
                Figure.of(
                        Words.of("Callbacks", "回访任务"),
                        Value.number(count),
                        Words.of(
                                ended(CallbackStatus.COMPLETED) + " completed",
                                "完成 " + ended(CallbackStatus.COMPLETED))),
                reached(),
                Figure.of(Words.of("Attempts until completed", "完成所需拨打次数"), mean(), Words.of("on average", "平均")),
                Figure.of(
                        Words.of("No try left", "次数用尽"),
                        Value.number(ended(CallbackStatus.EXHAUSTED)),
                        Words.of("never reached", "始终未接通")),
                Figure.of(
                        Words.of("Expired", "已过期"),
                        Value.number(ended(CallbackStatus.EXPIRED)),
                        Words.of("too late to call", "超过回访期限")));
    }

    private long ended(CallbackStatus status) {
        return result.callbacks().stream()
                .filter(callback -> callback.status() == status)
                .count();
    }

    private Value mean() {
        List<Integer> attempts = result.callbacks().stream()
                .filter(callback -> callback.status() == CallbackStatus.COMPLETED)
                .map(callback -> callback.attempts().size())
                .toList();
        if (attempts.isEmpty()) {
            return Value.none();
        }
        int sum = attempts.stream().mapToInt(Integer::intValue).sum();
        return Value.number(
                BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(attempts.size()), 2, RoundingMode.HALF_UP), 2);
    }

    private Table endings() {
        Map<CallbackStatus, long[]> counts = new EnumMap<>(CallbackStatus.class);
        for (Callback callback : result.callbacks()) {
            counts.computeIfAbsent(callback.status(), unused -> new long[MOST + 1])[
                    Math.min(MOST, callback.attempts().size())]++;
        }
        List<List<Cell>> rows = new ArrayList<>();
        counts.forEach((status, byAttempts) -> {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(CustomerLabels.of(status)));
            row.add(Cell.of(ended(status)));
            row.add(Cell.of(Value.share(ended(status), result.callbacks().size())));
            for (long count : byAttempts) {
                row.add(Cell.of(count));
            }
            rows.add(row);
        });
        return new Table(
                Words.of("How callbacks stood at the end, by their attempts", "回访任务最终状态与拨打次数"),
                List.of(
                        Columns.text("Status", "状态"),
                        Columns.number("Callbacks", "件数"),
                        Columns.number("Share", "占比"),
                        Columns.number("No attempt", "未拨打"),
                        Columns.number("1", "1 次"),
                        Columns.number("2", "2 次"),
                        Columns.number("3", "3 次"),
                        Columns.number("4 or more", "4 次及以上")),
                rows);
    }

    private Table attempts() {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Columns.text("Attempt", "第几次"));
        columns.add(Columns.number("Calls", "拨打"));
        for (CallOutcome outcome : CallOutcome.values()) {
            columns.add(Table.Column.number(CustomerLabels.of(outcome)));
        }
        columns.add(Columns.number("Share answered", "接听率"));
        List<List<Cell>> rows = new ArrayList<>();
        for (int number = 1; !outcomes(number).isEmpty(); number++) {
            rows.add(row(number, outcomes(number)));
        }
        return new Table(Words.of("How each attempt ended", "每次拨打的结果"), columns, rows);
    }

    /** How the attempts of one number ended; one that is under way has no outcome. */
    private List<Optional<CallOutcome>> outcomes(int number) {
        return result.callbacks().stream()
                .filter(callback -> callback.attempts().size() >= number)
                .map(callback -> callback.attempts().get(number - 1).outcome())
                .toList();
    }

    private static List<Cell> row(int number, List<Optional<CallOutcome>> outcomes) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(Words.of("Attempt " + number, "第 " + number + " 次")));
        row.add(Cell.of(outcomes.size()));
        for (CallOutcome outcome : CallOutcome.values()) {
            row.add(Cell.of(count(outcomes, outcome)));
        }
        row.add(Cell.of(Value.share(count(outcomes, CallOutcome.ANSWERED), outcomes.size())));
        return row;
    }

    private static long count(List<Optional<CallOutcome>> outcomes, CallOutcome outcome) {
        return outcomes.stream().filter(Optional.of(outcome)::equals).count();
    }

    private BarChart results() {
        List<BarChart.Bar> bars = new ArrayList<>();
        result.results().forEach((outcome, count) -> bars.add(BarChart.Bar.of(CustomerLabels.of(outcome), count)));
        return new BarChart(Words.of("What answered calls came to", "接通后的结果"), Measure.NUMBER, bars);
    }
}
