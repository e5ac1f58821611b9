package io.careline.core.scorecard;

import io.careline.common.AgentId;
import io.careline.common.Money;
import io.careline.core.orderflag.Commissions;
import io.careline.orderflag.CommissionAttribution;
import io.careline.orderflag.OrderId;
import io.careline.scorecard.CommissionStatement;
import io.careline.scorecard.ScorecardPolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What each agent's orders of a month bring, and what he loses for not noting his number (rules K10, OF3). */
record CommissionMonth(ScorecardPolicy policy, Month month) {
    List<CommissionStatement> of(Collection<AgentId> agents, SoldOrders orders) {
        Map<AgentId, Draft> drafts = new TreeMap<>();
        agents.forEach(agent -> drafts.put(agent, new Draft()));
        for (SoldOrder sold : orders.all()) {
            if (sold.paidAt().filter(month::includes).isPresent() && !sold.isOver()) {
                CommissionAttribution attribution = Commissions.attribute(sold.flag(), policy.commissionRule());
                Optional<AgentId> agent = attribution.agent();
                agent.or(sold::followUp)
                        .map(drafts::get)
                        .ifPresent(draft -> draft.add(sold, attribution, policy.currency()));
            }
        }
        List<CommissionStatement> statements = new ArrayList<>();
        drafts.forEach((agent, draft) -> statements.add(statement(agent, draft)));
        return statements;
    }

    private CommissionStatement statement(AgentId agent, Draft draft) {
        return CommissionStatement.builder()
                .agent(agent)
                .month(month.month())
                .orders(draft.orders)
                .traded(Money.of(policy.currency(), draft.traded))
                .proposed(policy.commissionPercent().map(percent -> commission(draft.traded, percent)))
                .missed(draft.missed)
                .build();
    }

    private Money commission(BigDecimal traded, BigDecimal percent) {
        BigDecimal amount = traded.multiply(percent).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
        return Money.of(policy.currency(), amount);
    }

    /** A statement under way. */
    private static final class Draft {
        private final List<OrderId> orders = new ArrayList<>();
        private final List<CommissionAttribution> missed = new ArrayList<>();
        private BigDecimal traded = BigDecimal.ZERO;

        /** An order in another currency is his as well, and adds nothing to the amount. */
        void add(SoldOrder sold, CommissionAttribution attribution, Currency currency) {
            if (attribution.agent().isEmpty()) {
                missed.add(attribution);
                return;
            }
            orders.add(attribution.order());
            traded = traded.add(sold.remaining(currency).orElse(BigDecimal.ZERO));
        }
    }
}
