package io.careline.core.orderflag;

import io.careline.common.AgentId;
import io.careline.common.Money;
import io.careline.lifecycle.Rejection;
import io.careline.orderflag.CommissionAttribution;
import io.careline.orderflag.CommissionRule;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagReasons;
import io.careline.orderflag.Rebate;
import io.careline.orderflag.RebateTotal;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says whose commission an order is, and adds up rebates. Proposals: a person pays, or does not. */
public final class Commissions {
    private Commissions() {}

    /** Whose commission an order is by its flag and remark, or every reason why it is nobody's (rules OF3, OF7, K10). */
    public static CommissionAttribution attribute(OrderFlag flag, CommissionRule rule) {
        CommissionAttribution.Builder attribution =
                CommissionAttribution.builder().order(flag.id());
        if (flag.annotation().isEmpty()) {
            return attribution
                    .addReasons(Rejection.of(OrderFlagReasons.NOT_FLAGGED, "K10"))
                    .build();
        }
        OrderAnnotation annotation = flag.annotation().get();
        List<Rejection> reasons = against(annotation, rule);
        return reasons.isEmpty()
                ? attribution.agent(annotation.agents().get(0)).build()
                : attribution.addAllReasons(reasons).build();
    }

    private static List<Rejection> against(OrderAnnotation annotation, CommissionRule rule) {
        List<Rejection> reasons = new ArrayList<>(0);
        List<AgentId> agents = annotation.agents();
        if (agents.isEmpty()) {
            reasons.add(Rejection.of(OrderFlagReasons.NO_AGENT_NUMBER, "K10"));
        } else if (agents.size() > 1) {
            reasons.add(
                    Rejection.of(OrderFlagReasons.SEVERAL_AGENT_NUMBERS, "OF3").with("agents", agents));
        }
        if (rule == CommissionRule.RED_FLAG_WITH_NUMBER && !annotation.flag().equals(FlagColour.RED)) {
            reasons.add(Rejection.of(OrderFlagReasons.NOT_RED, "OF7").with("flag", annotation.flag()));
        }
        return reasons;
    }

    /**
     * What each agent's orders of each month bring, paid and pending (rule K14): one total for each agent, month and
     * currency of the rebates, in this order.
     */
    public static List<RebateTotal> totals(Collection<Rebate> rebates) {
        Map<Key, RebateTotal> totals = new TreeMap<>(Key.ORDER);
        for (Rebate rebate : rebates) {
            Money nothing = Money.of(rebate.rebate().currency(), BigDecimal.ZERO);
            RebateTotal added = RebateTotal.builder()
                    .agent(rebate.agent())
                    .month(YearMonth.from(rebate.tradedOn()))
                    .paid(rebate.isPaid() ? rebate.rebate() : nothing)
                    .pending(rebate.isPaid() ? nothing : rebate.rebate())
                    .build();
            totals.merge(Key.of(added), added, Commissions::sum);
        }
        return List.copyOf(totals.values());
    }

    private static RebateTotal sum(RebateTotal total, RebateTotal added) {
        return RebateTotal.builder()
                .agent(total.agent())
                .month(total.month())
                .paid(total.paid().plus(added.paid()))
                .pending(total.pending().plus(added.pending()))
                .build();
    }

    private record Key(AgentId agent, YearMonth month, Currency currency) {
        static final Comparator<Key> ORDER = Comparator.comparing(Key::agent)
                .thenComparing(Key::month)
                .thenComparing(key -> key.currency().getCurrencyCode());

        static Key of(RebateTotal total) {
            return new Key(total.agent(), total.month(), total.paid().currency());
        }
    }
}
