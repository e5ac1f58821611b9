package io.careline.core.orderflag;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.common.Money;
import io.careline.lifecycle.Rejection;
import io.careline.orderflag.AgentNote;
import io.careline.orderflag.ClearOrderFlag;
import io.careline.orderflag.CommissionAttribution;
import io.careline.orderflag.CommissionRule;
import io.careline.orderflag.GiftNote;
import io.careline.orderflag.OrderId;
import io.careline.orderflag.Rebate;
import io.careline.orderflag.RebateTotal;
import io.careline.orderflag.RemarkPart;
import io.careline.orderflag.SetOrderFlag;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CommissionsTest {
    private static CommissionAttribution attribute(CommissionRule rule, RemarkPart... parts) {
        OrderFlagDesk desk = new OrderFlagDesk();
        desk.send(SetOrderFlag.of(parts));
        return Commissions.attribute(desk.flag(), rule);
    }

    private static List<String> reasons(CommissionAttribution attribution) {
        return attribution.reasons().stream().map(Rejection::code).toList();
    }

    private static Rebate rebate(String agent, String day, String amount, boolean isPaid) {
        return Rebate.builder()
                .order(OrderId.of(agent + day))
                .agent(AgentId.of(agent))
                .tradedOn(LocalDate.parse(day))
                .traded(Money.of("CNY", "100"))
                .rebate(Money.parse(amount))
                .paid(isPaid)
                .build();
    }

    @Test
    @DisplayName("OF7: the number counts, whatever the colour")
    void the_number_counts_whatever_the_colour() {
        assertThat(attribute(CommissionRule.ANY_FLAG_WITH_NUMBER, OrderFlagDesk.NUMBER, GiftNote.of("socks"))
                        .agent())
                .contains(AgentId.of("A07"));
    }

    @Test
    @DisplayName("K10: with the red flag only, another colour brings nothing, and says so")
    void with_the_red_flag_only_another_colour_brings_nothing() {
        assertThat(attribute(CommissionRule.RED_FLAG_WITH_NUMBER, OrderFlagDesk.NUMBER)
                        .agent())
                .contains(AgentId.of("A07"));
        assertThat(reasons(attribute(CommissionRule.RED_FLAG_WITH_NUMBER, OrderFlagDesk.NUMBER, GiftNote.of("socks"))))
                .containsExactly("orderflag.not-red");
    }

    @Test
    @DisplayName("OF3: without a number, or with several, it is nobody's; all reasons are given")
    void without_a_number_it_is_nobodys() {
        CommissionAttribution nobody = attribute(CommissionRule.RED_FLAG_WITH_NUMBER, GiftNote.of("socks"));
        assertThat(nobody.agent()).isEmpty();
        assertThat(reasons(nobody)).containsExactly("orderflag.no-agent-number", "orderflag.not-red");
        RemarkPart another = AgentNote.of(AgentId.of("A08"));
        assertThat(reasons(attribute(CommissionRule.ANY_FLAG_WITH_NUMBER, OrderFlagDesk.NUMBER, another)))
                .containsExactly("orderflag.several-agent-numbers");
        assertThat(attribute(CommissionRule.ANY_FLAG_WITH_NUMBER, OrderFlagDesk.NUMBER, OrderFlagDesk.NUMBER)
                        .agent())
                .isPresent();
    }

    @Test
    @DisplayName("K10: an order without a flag brings nobody anything")
    void an_order_without_a_flag_brings_nobody_anything() {
        OrderFlagDesk desk = new OrderFlagDesk();
        assertThat(reasons(Commissions.attribute(desk.flag(), CommissionRule.ANY_FLAG_WITH_NUMBER)))
                .containsExactly("orderflag.not-flagged");
        desk.send(SetOrderFlag.of(OrderFlagDesk.NUMBER));
        desk.send(ClearOrderFlag.of("cancelled"));
        assertThat(reasons(Commissions.attribute(desk.flag(), CommissionRule.ANY_FLAG_WITH_NUMBER)))
                .containsExactly("orderflag.not-flagged");
    }

    @Test
    @DisplayName("K14: paid and pending rebates are added up for each agent, month and currency")
    void rebates_are_added_up() {
        List<RebateTotal> totals = Commissions.totals(List.of(
                rebate("B", "2026-03-01", "CNY 2", true),
                rebate("A", "2026-03-31", "CNY 5", false),
                rebate("A", "2026-03-02", "CNY 3.5", true),
                rebate("A", "2026-03-03", "CNY 1.5", true),
                rebate("A", "2026-02-28", "CNY 7", true),
                rebate("A", "2026-03-04", "USD 1", false)));
        assertThat(totals)
                .extracting(total -> total.agent() + " " + total.month() + " " + total.paid() + " " + total.pending())
                .containsExactly(
                        "A 2026-02 CNY 7 CNY 0",
                        "A 2026-03 CNY 5 CNY 5",
                        "A 2026-03 USD 0 USD 1",
                        "B 2026-03 CNY 2 CNY 0");
        assertThat(totals.get(0).month()).isEqualTo(YearMonth.of(2026, 2));
        assertThat(totals.get(0).lateFrom()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(Commissions.totals(List.of())).isEmpty();
    }
}
