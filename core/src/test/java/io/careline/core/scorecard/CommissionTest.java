package io.careline.core.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.Money;
import io.careline.orderflag.CommissionRule;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.OrderId;
import io.careline.scorecard.CommissionStatement;
import io.careline.scorecard.ScorecardPolicy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CommissionTest {
    private final Journal journal = new Journal();

    private CommissionStatement statement(ScorecardPolicy.Builder policy) {
        return Scorecards.commissions(
                        policy.build(), ScorecardDesk.FEBRUARY, Set.of(ScorecardDesk.ANN), journal.events())
                .get(0);
    }

    private static List<String> lost(CommissionStatement statement) {
        return statement.missed().stream()
                .map(missed -> missed.order() + " " + ScorecardDesk.rules(missed.reasons()))
                .toList();
    }

    @Test
    @DisplayName("K10: an order with the agent's number is his, and one without is his own loss")
    void an_order_without_a_number_is_his_own_loss() {
        journal.placed("O-1", "2026-01-31T10:00", "bob", "CNY 100")
                .paid("O-1", "2026-02-01T00:00")
                .flagged("O-1", "2026-02-01T10:00", "ann", FlagColour.BLUE)
                .placed("O-2", "2026-02-10T10:00", "ann", "CNY 30")
                .paid("O-2", "2026-02-10T10:00");
        CommissionStatement statement = statement(ScorecardDesk.policy());
        assertThat(statement.orders()).containsExactly(OrderId.of("O-1"));
        assertThat(statement.traded()).isEqualTo(Money.of("CNY", "100"));
        assertThat(statement.proposed()).isEmpty();
        assertThat(lost(statement)).containsExactly("O-2 [K10 orderflag.not-flagged]");
    }

    @Test
    @DisplayName("OF7, K10: where only the red flag counts, a number under another colour is lost")
    void only_the_red_flag_may_count() {
        journal.placed("O-1", "2026-02-01T10:00", "ann", "CNY 100")
                .paid("O-1", "2026-02-01T10:00")
                .flagged("O-1", "2026-02-01T10:00", "ann", FlagColour.BLUE);
        assertThat(statement(ScorecardDesk.policy()).orders()).hasSize(1);
        CommissionStatement red = statement(ScorecardDesk.policy().commissionRule(CommissionRule.RED_FLAG_WITH_NUMBER));
        assertThat(red.orders()).isEmpty();
        assertThat(lost(red)).containsExactly("O-1 [OF7 orderflag.not-red]");
    }

    @Test
    @DisplayName("K10: an order brings commission in the month in which it is paid, less what is refunded")
    void an_order_counts_when_it_is_paid() {
        journal.placed("O-1", "2026-02-01T10:00", "ann", "CNY 100")
                .paid("O-1", "2026-02-28T23:59")
                .flagged("O-1", "2026-02-01T10:00", "ann", FlagColour.RED)
                .refunded("O-1", "2026-03-01T10:00", "CNY 40.25")
                .placed("O-2", "2026-02-01T10:00", "ann", "CNY 1000")
                .paid("O-2", "2026-03-01T00:00")
                .flagged("O-2", "2026-02-01T10:00", "ann", FlagColour.RED)
                .placed("O-3", "2026-02-01T10:00", "ann", "CNY 1000")
                .paid("O-3", "2026-02-01T10:00")
                .flagged("O-3", "2026-02-01T10:00", "ann", FlagColour.RED)
                .cancelled("O-3", "2026-02-02T10:00")
                .placed("O-4", "2026-02-01T10:00", "ann", "CNY 10")
                .paid("O-4", "2026-02-01T10:00")
                .flagged("O-4", "2026-02-01T10:00", "ann", FlagColour.RED)
                .refunded("O-4", "2026-03-01T10:00", "CNY 12")
                .placed("O-5", "2026-02-01T10:00", "ann", "USD 10")
                .paid("O-5", "2026-02-01T10:00")
                .flagged("O-5", "2026-02-01T10:00", "ann", FlagColour.RED);
        CommissionStatement statement = statement(ScorecardDesk.policy().commissionPercent(new BigDecimal("0.5")));
        assertThat(statement.orders()).containsExactly(OrderId.of("O-1"), OrderId.of("O-4"), OrderId.of("O-5"));
        assertThat(statement.traded()).isEqualTo(Money.of("CNY", "59.75"));
        assertThat(statement.proposed()).contains(Money.of("CNY", "0.3"));
    }

    @Test
    void everybody_asked_for_has_a_statement() {
        assertThat(Scorecards.commissions(
                        ScorecardDesk.policy().build(),
                        ScorecardDesk.FEBRUARY,
                        Set.of(ScorecardDesk.BOB, ScorecardDesk.ANN),
                        List.of()))
                .extracting(CommissionStatement::agent)
                .containsExactly(ScorecardDesk.ANN, ScorecardDesk.BOB);
    }
}
