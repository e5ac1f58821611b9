package io.careline.examples.replay.orders;

import io.careline.common.AttributeKey;
import io.careline.core.orderflag.OrderFlags;
import io.careline.core.orderflag.Orders;
import io.careline.core.returns.Returns;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.journal.Course;
import io.careline.examples.replay.journal.Journal;
import io.careline.examples.replay.journal.JournalLine;
import io.careline.examples.replay.journal.Ledger;
import io.careline.examples.replay.journal.Reasons;
import io.careline.examples.replay.journal.Verdict;
import io.careline.examples.replay.roster.Roster;
import io.careline.examples.replay.run.Shop;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Lifecycle;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderCommand;
import io.careline.orderflag.OrderEvent;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagCommand;
import io.careline.orderflag.OrderFlagEvent;
import io.careline.orderflag.OrderStatus;
import io.careline.returns.GoodsReturn;
import io.careline.returns.ReturnCommand;
import io.careline.returns.ReturnEvent;
import io.careline.roster.RosterView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Replays a journal of orders, their flags and their returns. */
public final class OrderReplay {
    /** The details that name the platform and the colour which a finding is about. */
    private static final AttributeKey<String> PLATFORM = AttributeKey.text("platform");

    private static final AttributeKey<String> FLAG = AttributeKey.text("flag");

    private final Journal journal;
    private final Shop shop;
    private final Optional<Roster> roster;
    private final Lifecycle<Order, OrderCommand, OrderEvent> orders;
    private final Lifecycle<OrderFlag, OrderFlagCommand, OrderFlagEvent> flags;
    private final Lifecycle<GoodsReturn, ReturnCommand, ReturnEvent> returns;
    private final Map<String, OrderCourses> courses = new LinkedHashMap<>();
    private final Ledger ledger = new Ledger();
    private final Reasons limits = new Reasons();

    private OrderReplay(Journal journal, Shop shop, Optional<Roster> roster) {
        this.journal = journal;
        this.shop = shop;
        this.roster = roster;
        this.orders =
                Orders.lifecycle(shop.orders(), roster.map(Roster::view).orElse(RosterView.of(shop.zone(), List.of())));
        this.flags = OrderFlags.lifecycle(shop.flags(), shop.books());
        this.returns = Returns.lifecycle(shop.returns());
    }

    /**
     * Replays a journal.
     *
     * @param roster who works which night shift; without it an order placed alone is nobody's
     * @throws io.careline.examples.replay.input.InputFault if a line cannot be used and lines are not to be skipped
     */
    public static OrderResult of(Journal journal, Shop shop, Optional<Roster> roster) {
        return new OrderReplay(journal, shop, roster).run();
    }

    private OrderResult run() {
        for (JournalLine line : journal.lines()) {
            try {
                replay(line);
            } catch (LineFault fault) {
                journal.skipped().skip(fault);
            }
        }
        List<OrderStory> stories = courses.values().stream()
                .map(course -> course.story(
                        shop.flags().commissionRule(), journal.log().last()))
                .filter(story -> story.order().status() != OrderStatus.NONE)
                .toList();
        return new OrderResult(journal, shop, roster, ledger, stories, limits);
    }

    private void replay(JournalLine line) throws LineFault {
        OrderCourses course = courses.computeIfAbsent(
                line.subject(), id -> new OrderCourses(new Course<>(orders, id), new Course<>(flags, id), returns));
        Verdict verdict = course.send(line);
        ledger.add(line, verdict);
        for (Finding finding : verdict.findings()) {
            String flag = finding.details().get(FLAG).orElse("");
            finding.details()
                    .get(PLATFORM)
                    .ifPresent(platform -> limits.add(finding, platform + " " + flag, line.activity(), line.place()));
        }
    }
}
