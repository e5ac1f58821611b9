package io.careline.examples.replay.page;

import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockState;
import io.careline.callback.CallAttempt;
import io.careline.callback.Callback;
import io.careline.common.AgentId;
import io.careline.examples.replay.callbacks.CallbackResult;
import io.careline.examples.replay.callbacks.Promise;
import io.careline.examples.report.Attainment;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Figures.Figure;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Section;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.lifecycle.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How promises to call were kept (rules CB3, CB7), and which were broken worst. */
final class PromiseSection {
    private static final int SHOWN = 12;

    /** From which hours on the day is told apart. */
    private static final int[] HOURS = {0, 9, 12, 16, 19, 24};

    private final CallbackResult result;

    PromiseSection(CallbackResult result) {
        this.result = result;
    }

    Section section() {
        return Section.of(
                "promises",
                Words.of("Callbacks: promises met", "回访：承诺兑现"),
                new Attainment(Words.of("Attainment by promise", "各项承诺兑现情况"), byName()),
                new Attainment(Words.of("By the hour at which it was given", "按承诺时段"), byHour()),
                broken(),
                Prose.of(Words.of(
                        "A promised reply is due within 30 minutes (rule CB3), quick contact within 15 (rule CB7), in the"
                                + " desk's working time. It is kept once the customer's identity is verified, not when"
                                + " the telephone rings. One that is called off in time counts neither way.",
                        "承诺答复须在 30 分钟内（规则 CB3），快速联系须在 15 分钟内（规则 CB7），按服务时间计算。核实客户身份后方为兑现，" + "拨通不算。到期前取消的不计入。")));
    }

    Figure kept() {
        List<Promise> replies = result.promises().stream()
                .filter(promise -> promise.name().equals(ClockName.REPLY))
                .toList();
        Attainment.Row row = row(Labels.of(ClockName.REPLY), replies);
        long decided = row.met() + row.breached();
        return Figure.of(
                        Words.of("Promised replies in time", "承诺答复及时率"),
                        row.rate(),
                        Words.of(row.met() + " of " + decided, decided + " 件中 " + row.met() + " 件"))
                .with(decided == 0 ? Severity.NONE : ComplaintOverview.severity(row.met() * 100 / decided));
    }

    private List<Attainment.Row> byName() {
        Map<ClockName, List<Promise>> names = new LinkedHashMap<>();
        for (Promise promise : result.promises()) {
            names.computeIfAbsent(promise.name(), unused -> new ArrayList<>()).add(promise);
        }
        List<Attainment.Row> rows = new ArrayList<>();
        names.forEach((name, promises) -> rows.add(row(Labels.of(name), promises)));
        return rows;
    }

    private List<Attainment.Row> byHour() {
        List<Attainment.Row> rows = new ArrayList<>();
        for (int i = 0; i + 1 < HOURS.length; i++) {
            int from = HOURS[i];
            int to = HOURS[i + 1];
            List<Promise> promises = result.promises().stream()
                    .filter(promise -> hour(promise) >= from && hour(promise) < to)
                    .toList();
            if (!promises.isEmpty()) {
                rows.add(row(Words.same(from + ":00–" + to + ":00"), promises));
            }
        }
        return rows;
    }

    private int hour(Promise promise) {
        return promise.run().startedAt().atZone(result.shop().zone()).getHour();
    }

    private static Attainment.Row row(Words label, List<Promise> promises) {
        return new Attainment.Row(
                label,
                count(promises, ClockState.MET),
                count(promises, ClockState.BREACHED),
                count(promises, ClockState.RUNNING),
                count(promises, ClockState.PAUSED));
    }

    private static long count(List<Promise> promises, ClockState state) {
        return promises.stream().filter(promise -> promise.state() == state).count();
    }

    private Table broken() {
        Instant end = result.journal().log().last();
        List<List<Cell>> rows = result.promises().stream()
                .filter(promise -> promise.state() == ClockState.BREACHED)
                .sorted(Comparator.comparing((Promise promise) -> promise.late(end))
                        .reversed())
                .limit(SHOWN)
                .map(promise -> cells(promise, promise.late(end)))
                .toList();
        return new Table(
                Words.of("Broken worst: how late round the clock", "超时最久（自然时间）"),
                List.of(
                        Columns.text("Callback", "回访"),
                        Columns.text("Agent", "客服"),
                        Columns.text("Given", "承诺时间"),
                        Columns.text("Kept or given up", "兑现或结束"),
                        Columns.number("Late", "超时"),
                        Columns.number("Attempts", "拨打次数"),
                        Columns.text("Status", "状态")),
                rows);
    }

    private List<Cell> cells(Promise promise, Duration late) {
        Callback callback = promise.callback();
        return List.of(
                Cell.of(callback.id().value()).with(Labels.of(promise.name())),
                Cell.of(agent(callback).map(AgentId::value).map(Value::text).orElse(Value.none())),
                moment(Optional.of(promise.run().startedAt())),
                moment(promise.run().end().map(ClockMark::at)),
                Cell.of(Value.duration(late)).with(Severity.WATCH),
                Cell.of(callback.attempts().size()),
                Cell.of(CustomerLabels.of(callback.status())));
    }

    private static Optional<AgentId> agent(Callback callback) {
        return callback.owner()
                .map(Actor::id)
                .or(() -> callback.attempts().stream().map(CallAttempt::agent).findFirst());
    }

    private Cell moment(Optional<Instant> time) {
        return Cell.of(time.map(at -> Value.instant(at, result.shop().zone())).orElse(Value.none()));
    }
}
