package io.careline.examples.month.page;

import io.careline.examples.month.MonthResult;
import io.careline.examples.month.page.DayService.Slot;
import io.careline.examples.month.plan.DayPlan;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Figures.Figure;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Section;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What each day needs and who is there; the busiest day slot by slot. */
final class CoverSection implements Part {
    private static final double NEAR = 0.1;

    private final Map<DayPlan, List<Slot>> days = new LinkedHashMap<>();
    private final Duty duty;

    CoverSection(MonthResult result, Duty duty) {
        this.duty = duty;
        DayService service = new DayService(result, duty);
        result.days().forEach(day -> days.put(day, service.slots(day)));
    }

    @Override
    public Optional<Section> section() {
        DayPlan busiest = days.keySet().stream()
                .max(Comparator.comparingDouble(CoverSection::contacts))
                .orElseThrow();
        return Optional.of(Section.of(
                "cover",
                Words.of("Demand and cover", "需求与在岗"),
                table(),
                slots(busiest),
                Prose.of(Words.of(
                        "A slot is short where fewer agents are on duty through all of it than the service target takes,"
                                + " absence allowed for. The share answered in time is computed for the agents on duty by the"
                                + " Erlang formulas, not measured.",
                        "某时段全程在岗人数低于服务目标所需（已计入缺勤率）即为缺员。及时接通率按在岗人数以爱尔朗公式推算，并非实测。"))));
    }

    private static double contacts(DayPlan day) {
        return day.contacts().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The share that is expected to be answered in time over the month. */
    OptionalDouble level() {
        return DayService.level(days.values().stream().flatMap(List::stream).toList());
    }

    Figure missing() {
        long open = days.values().stream()
                .flatMap(List::stream)
                .filter(slot -> slot.wanted() > 0)
                .count();
        long missing = days.values().stream()
                .flatMap(List::stream)
                .filter(slot -> slot.missing() > 0)
                .count();
        return Figure.of(
                        Words.of("Slots short of agents", "缺员时段"),
                        Value.share(missing, open),
                        Words.of(missing + " of " + open, open + " 个中 " + missing + " 个"))
                .with(missing > 0 ? Severity.WATCH : Severity.GOOD);
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        days.forEach((day, slots) -> {
            int opened = day.shifts().starts().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            int rostered = duty.on(day.date()).size();
            long missing = slots.stream().filter(slot -> slot.missing() > 0).count();
            int most = slots.stream().mapToInt(Slot::missing).max().orElse(0);
            rows.add(List.of(
                    Cell.of(Dates.words(day.date())),
                    Cell.of(Math.round(contacts(day))),
                    Cell.of(slots.stream().mapToInt(Slot::wanted).max().orElse(0)),
                    Cell.of(slots.stream().mapToInt(Slot::onDuty).max().orElse(0)),
                    Cell.of(opened),
                    Cell.of(rostered).with(rostered < opened ? Severity.WATCH : Severity.NONE),
                    Columns.watched(missing),
                    Cell.of(most == 0 ? Value.none() : Value.number(most)),
                    Cell.of(Columns.percent(DayService.level(slots)))));
        });
        return new Table(
                Words.of("Day by day", "逐日"),
                List.of(
                        Columns.text("Day", "日期"),
                        Columns.number("Contacts", "预计来量"),
                        Columns.number("Wanted at the peak", "高峰需要"),
                        Columns.number("On duty at most", "最多在岗"),
                        Columns.number("Shifts wanted", "需开班次"),
                        Columns.number("Shifts rostered", "已排班次"),
                        Columns.number("Slots short", "缺员时段"),
                        Columns.number("Most missing", "最多缺"),
                        Columns.number("In time, expected", "预计及时率")),
                rows);
    }

    private Table slots(DayPlan day) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Slot slot : days.getOrDefault(day, List.of())) {
            if (slot.contacts() > 0 || slot.wanted() > 0) {
                boolean isFarOff = slot.missing() > slot.wanted() * NEAR;
                Severity severity = slot.missing() == 0 ? Severity.GOOD : isFarOff ? Severity.BAD : Severity.WATCH;
                rows.add(List.of(
                        Cell.of(Dates.time(slot.start())),
                        Cell.of(Columns.number(slot.contacts(), 1)),
                        Cell.of(slot.wanted()),
                        Cell.of(slot.onDuty()).with(severity),
                        Cell.of(Columns.percent(slot.level())),
                        Cell.of(Columns.percent(slot.abandoned()))));
            }
        }
        return new Table(
                Words.of("The busiest day, ", "最忙的一天，").plus(Dates.words(day.date())),
                List.of(
                        Columns.text("From", "起"),
                        Columns.number("Contacts", "预计来量"),
                        Columns.number("Agents wanted", "需要"),
                        Columns.number("On duty", "在岗"),
                        Columns.number("In time, expected", "预计及时率"),
                        Columns.number("Given up, expected", "预计放弃率")),
                rows);
    }
}
