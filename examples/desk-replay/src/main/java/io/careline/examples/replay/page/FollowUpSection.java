package io.careline.examples.replay.page;

import io.careline.common.AgentId;
import io.careline.examples.replay.orders.OrderResult;
import io.careline.examples.replay.orders.OrderStory;
import io.careline.examples.report.Block;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Figures;
import io.careline.examples.report.Figures.Figure;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Section;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.lifecycle.Rejection;
import io.careline.orderflag.FollowUpDuty;
import io.careline.orderflag.FollowUpSource;
import io.careline.orderflag.OrderStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who was to follow up the orders that nobody has paid, and which were nobody's (rules OF4, K11). */
final class FollowUpSection {
    private final OrderResult result;
    private final List<OrderStory> unpaid;

    FollowUpSection(OrderResult result) {
        this.result = result;
        this.unpaid = result.orders().stream().filter(OrderStory::isUnpaid).toList();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>(List.of(figures(), agents()));
        if (!from(FollowUpSource.UNASSIGNED).isEmpty()) {
            blocks.add(reasons());
        }
        blocks.add(Prose.of(note()));
        return new Section("follow-up", Words.of("Orders: following up unpaid ones", "订单：未付款跟进"), blocks);
    }

    private Words note() {
        Words rule = Words.of(
                "Whose customer it is, follows up; an order that a customer placed alone is that day's night shift's, to"
                        + " the end (rules OF4, K11).",
                "谁的客户谁跟进；客户自行下单的，由当天晚班客服跟进到底（规则 OF4、K11）。");
        return result.roster().isPresent()
                ? rule
                : rule.plus(Words.of(
                        " No roster was read, so that nobody is known to work a night shift: --roster names one.",
                        "未提供排班表，因此无从得知晚班客服：可用 --roster 指定。"));
    }

    private List<OrderStory> from(FollowUpSource source) {
        return from(unpaid, source);
    }

    private static List<OrderStory> from(List<OrderStory> stories, FollowUpSource source) {
        return stories.stream()
                .filter(story -> story.order().followUp().map(FollowUpDuty::source).stream()
                        .anyMatch(source::equals))
                .toList();
    }

    Figure nobodys() {
        int count = from(FollowUpSource.UNASSIGNED).size();
        return Figure.of(
                        Words.of("Unpaid orders that are nobody's", "未付款无人跟进"),
                        Value.number(count),
                        Words.of("of " + unpaid.size() + " unpaid orders", "未付款 " + unpaid.size() + " 单中"))
                .with(count > 0 ? Severity.WATCH : Severity.GOOD);
    }

    private Figures figures() {
        return Figures.of(
                Figure.of(
                        Words.of("Unpaid", "未付款"),
                        Value.number(unpaid.size()),
                        Words.of(lost(unpaid) + " of them lost", "其中未成交 " + lost(unpaid))),
                Figure.of(
                        Words.of("Worth", "金额"),
                        Amounts.sum(OrderSection.amounts(unpaid)),
                        Words.of("not called off", "未取消")),
                nobodys());
    }

    private static long lost(List<OrderStory> stories) {
        return stories.stream()
                .filter(story -> story.order().status() == OrderStatus.LOST)
                .count();
    }

    private Table agents() {
        Map<AgentId, List<OrderStory>> byAgent = new TreeMap<>();
        for (OrderStory story : unpaid) {
            story.order()
                    .followUp()
                    .flatMap(FollowUpDuty::agent)
                    .ifPresent(agent -> byAgent.computeIfAbsent(agent, unused -> new ArrayList<>())
                            .add(story));
        }
        List<List<Cell>> rows = new ArrayList<>();
        byAgent.forEach((agent, stories) -> rows.add(List.of(
                Cell.of(agent.value()),
                Cell.of(from(stories, FollowUpSource.OWN_CUSTOMER).size()),
                Cell.of(from(stories, FollowUpSource.NIGHT_SHIFT).size()),
                Cell.of(from(stories, FollowUpSource.TRANSFERRED).size()),
                Cell.of(stories.size()),
                Cell.of(lost(stories)),
                Cell.of(Amounts.sum(OrderSection.amounts(stories))))));
        return new Table(
                Words.of("Who follows up", "由谁跟进"),
                List.of(
                        Columns.text("Agent", "客服"),
                        Columns.number("Own customers", "自己的客户"),
                        Columns.number("Night shift", "晚班"),
                        Columns.number("Taken over", "转入"),
                        Columns.number("All", "合计"),
                        Columns.number("Lost", "未成交"),
                        Columns.number("Worth", "金额")),
                rows);
    }

    private Table reasons() {
        Map<Rejection, List<OrderStory>> byReason = new LinkedHashMap<>();
        for (OrderStory story : from(FollowUpSource.UNASSIGNED)) {
            for (Rejection reason : story.order().followUp().orElseThrow().reasons()) {
                byReason.computeIfAbsent(reason, unused -> new ArrayList<>()).add(story);
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        byReason.forEach((reason, stories) -> rows.add(List.of(
                Cell.of(LedgerSection.text(reason)).with(Words.same(reason.code())),
                LedgerSection.rule(reason),
                Cell.of(stories.size()),
                Cell.of(Amounts.sum(OrderSection.amounts(stories))),
                Cell.of(stories.get(0).order().id().value()))));
        return new Table(
                Words.of("Nobody's, because", "无人跟进的原因"),
                List.of(
                        Columns.text("Reason", "原因"),
                        Columns.text("Rule", "规则"),
                        Columns.number("Orders", "订单"),
                        Columns.number("Worth", "金额"),
                        Columns.text("First order", "首例")),
                rows);
    }
}
