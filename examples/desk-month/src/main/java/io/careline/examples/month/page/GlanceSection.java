package io.careline.examples.month.page;

import io.careline.callback.CallbackStatus;
import io.careline.complaint.ComplaintStatus;
import io.careline.examples.month.MonthResult;
import io.careline.examples.month.run.MonthStores;
import io.careline.examples.month.run.Tally;
import io.careline.examples.report.Figures;
import io.careline.examples.report.Figures.Figure;
import io.careline.examples.report.Section;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.lifecycle.Decision;
import io.careline.orderflag.OrderStatus;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** The figures of the month to read first. */
record GlanceSection(MonthResult result, Duty duty) implements Part {
    private static final Set<ComplaintStatus> ENDED = EnumSet.range(ComplaintStatus.CLOSED, ComplaintStatus.MERGED);

    @Override
    public Optional<Section> section() {
        List<Figure> figures = new ArrayList<>(List.of(contacts()));
        CoverSection cover = new CoverSection(result, duty);
        figures.add(level(cover.level()));
        figures.add(cover.missing());
        ClockTally clocks = ClockTally.of(result);
        if (!clocks.isEmpty()) {
            figures.add(clocks.figure());
        }
        cases(figures);
        Tally tally = result.tally();
        int sent = tally.sent().values().stream().mapToInt(Integer::intValue).sum();
        int refused = tally.sent().getOrDefault(Decision.Outcome.REJECTED, 0);
        figures.add(Figure.of(
                        Words.of("Commands refused", "拒绝的命令"),
                        Value.number(refused),
                        Words.of("of " + sent, "共 " + sent + " 条"))
                .with(refused > 0 ? Severity.WATCH : Severity.GOOD));
        if (!result.faults().isEmpty()) {
            figures.add(Figure.of(
                            Words.of("Lines that could not be used", "无法使用的行"),
                            Value.number(result.faults().size()),
                            Words.of("of " + result.lines() + " events", "共 " + result.lines() + " 条事件"))
                    .with(Severity.WATCH));
        }
        return Optional.of(Section.of("glance", Words.of("At a glance", "概览"), new Figures(figures)));
    }

    /** Of each kind of case that there was: how many, and how many somebody still has to see to. */
    private void cases(List<Figure> figures) {
        MonthStores stores = result.stores();
        long complaints = stores.complaints().size();
        long closed = stores.complaints().stream()
                .filter(one -> ENDED.contains(one.status()))
                .count();
        add(figures, complaints, Words.of("Complaints ended", "投诉已了结"), closed);
        long callbacks = stores.callbacks().size();
        long called = stores.callbacks().stream()
                .filter(one -> one.status() == CallbackStatus.COMPLETED)
                .count();
        add(figures, callbacks, Words.of("Callbacks completed", "回访已完成"), called);
        long handovers = stores.handovers().size();
        long accepted = stores.handovers().stream()
                .filter(one -> one.acceptedAt().isPresent())
                .count();
        add(figures, handovers, Words.of("Shifts handed over", "完成交接"), accepted);
        long orders = stores.orders().size();
        long sold = stores.orders().stream().filter(one -> isSold(one.status())).count();
        add(figures, orders, Words.of("Orders paid", "已付款订单"), sold);
        long cases = stores.conduct().size();
        add(
                figures,
                cases,
                Words.of("Conduct cases decided", "违规已裁定"),
                cases - ConductSection.undecided(stores.conduct()));
        long cards = stores.scorecards().size();
        add(
                figures,
                cards,
                Words.of("Scorecards rated", "绩效已评分"),
                cards - ScorecardSection.unrated(stores.scorecards()).size());
    }

    private static void add(List<Figure> figures, long all, Words label, long done) {
        if (all > 0) {
            figures.add(Figure.of(label, Value.number(done), Words.of("of " + all, "共 " + all))
                    .with(done == all ? Severity.GOOD : Severity.NONE));
        }
    }

    private static boolean isSold(OrderStatus status) {
        return switch (status) {
            case PAID, CONFIRMED, LABELLED, SHIPPED, SIGNED, DONE -> true;
            case NONE, PLACED_UNPAID, LOST, CANCELLED -> false;
        };
    }

    private Figure contacts() {
        double contacts = result.days().stream()
                .flatMap(day -> day.contacts().stream())
                .mapToDouble(Double::doubleValue)
                .sum();
        return Figure.of(
                Words.of("Contacts expected", "预计来量"),
                Value.number(Math.round(contacts)),
                Words.of("in " + result.days().size() + " days", result.days().size() + " 天"));
    }

    private static Figure level(OptionalDouble level) {
        return Figure.of(
                Words.of("Answered in time, expected", "预计及时接通率"),
                Columns.percent(level),
                Words.of("with the roster as it stands", "按最终排班"));
    }
}
