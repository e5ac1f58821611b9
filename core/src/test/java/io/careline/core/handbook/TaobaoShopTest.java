package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.calendar.HourRange;
import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.common.Money;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.core.orderflag.Commissions;
import io.careline.core.orderflag.FlagCodeBooks;
import io.careline.core.returns.Returns;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Role;
import io.careline.orderflag.AgentNote;
import io.careline.orderflag.CommissionRule;
import io.careline.orderflag.ConfirmOrder;
import io.careline.orderflag.CourierNote;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.FlagLegend;
import io.careline.orderflag.FlagMeaning;
import io.careline.orderflag.FollowUpDuty;
import io.careline.orderflag.FollowUpSource;
import io.careline.orderflag.LabelOrder;
import io.careline.orderflag.LoseOrder;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.OrderCommand;
import io.careline.orderflag.OrderEvent;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagCommand;
import io.careline.orderflag.OrderFlagEvent;
import io.careline.orderflag.PayOrder;
import io.careline.orderflag.PlaceOrder;
import io.careline.orderflag.Platform;
import io.careline.orderflag.PushStatus;
import io.careline.orderflag.SetOrderFlag;
import io.careline.orderflag.ShipOrder;
import io.careline.orderflag.WaybillNumber;
import io.careline.returns.FreightPayer;
import io.careline.returns.FreightTerms;
import io.careline.returns.GoodsKind;
import io.careline.returns.ReturnCause;
import io.careline.returns.ReturnComparison;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnOutcome;
import io.careline.roster.Assignment;
import io.careline.roster.RosterView;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaobaoShopTest {
    private static final Handbook HANDBOOK = Handbook.load("taobao-shop");
    private static final ShiftType NIGHT = ShiftType.builder()
            .code(ShiftCode.NIGHT)
            .hours(HourRange.parse("16:00-22:30"))
            .night(true)
            .build();
    private static final RosterView ROSTER = RosterView.of(
            HANDBOOK.zone(), List.of(Assignment.of(AgentId.of("nina"), LocalDate.parse("2026-03-02"), NIGHT)));

    /** One order under the handbook. */
    private static final class OrderDesk extends LifecycleDesk<Order, OrderCommand, OrderEvent, OrderDesk> {
        OrderDesk() {
            super(HANDBOOK.orders(ROSTER), "O-1", Actor.of("A07", Role.OFFICER));
        }

        @Override
        protected OrderDesk self() {
            return this;
        }

        OrderDesk placed(String placedAt) {
            return at(placedAt)
                    .accept(PlaceOrder.builder()
                            .placedAt(local(placedAt))
                            .customer(CustomerRef.of("buyer-1"))
                            .amount(Money.of("CNY", "99000"))
                            .build());
        }

        OrderDesk labelled() {
            return placed("2026-03-02T10:00")
                    .accept(PayOrder.of())
                    .accept(ConfirmOrder.of())
                    .accept(LabelOrder.of(WaybillNumber.of("SF123")));
        }
    }

    /** One order's flag under the handbook. */
    private static final class FlagDesk extends LifecycleDesk<OrderFlag, OrderFlagCommand, OrderFlagEvent, FlagDesk> {
        FlagDesk() {
            super(HANDBOOK.orderFlags(), "O-1", Actor.of("A07", Role.OFFICER));
        }

        @Override
        protected FlagDesk self() {
            return this;
        }
    }

    private static ReturnFacts.Builder facts() {
        ReturnFacts.Builder facts = ReturnFacts.builder();
        facts.orderedAt(LifecycleDesk.local("2026-02-20T10:00"))
                .signedAt(LifecycleDesk.local("2026-02-26T12:00"))
                .requestedAt(LifecycleDesk.local("2026-03-05T12:00"))
                .price(Money.of("CNY", "100"))
                .goods(GoodsKind.ORDINARY)
                .cause(ReturnCause.CHANGE_OF_MIND)
                .packagingComplete(true)
                .opened(false)
                .used(false);
        return facts;
    }

    private static ReturnComparison compare(ReturnFacts.Builder facts) {
        return Returns.compare(HANDBOOK.returnPolicy(), facts.build());
    }

    private static Optional<FreightTerms> freight(ReturnCause cause) {
        return compare(facts().cause(cause).checkedOnSigning(false)).house().freight();
    }

    @ParameterizedTest
    @DisplayName(
            "R2: the shop is open in two shifts, of which the night shift begins half an hour before the other ends")
    @CsvSource({
        "2026-03-02T08:59, false, false, false",
        "2026-03-02T09:00, true, true, false",
        "2026-03-02T16:00, true, true, true",
        "2026-03-02T16:30, true, false, true",
        "2026-03-01T22:29, true, false, true",
        "2026-03-02T22:30, false, false, false"
    })
    void the_shop_is_open_in_two_shifts(String time, boolean shop, boolean day, boolean night) {
        var moment = LifecycleDesk.local(time);
        assertThat(HANDBOOK.calendar().isOpen(moment)).isEqualTo(shop);
        assertThat(HANDBOOK.calendar("day-shift").isOpen(moment)).isEqualTo(day);
        assertThat(HANDBOOK.calendar("night-shift").isOpen(moment)).isEqualTo(night);
    }

    @Test
    @DisplayName("OF1, OF8: five colours; a gift wins over a delay, and all of them over the standard")
    void five_colours_have_meanings() {
        FlagLegend legend = HANDBOOK.orderFlagPolicy().legend();
        assertThat(legend).isEqualTo(FlagLegend.standard());
        assertThat(legend.colourOf(List.of(FlagMeaning.STANDARD, FlagMeaning.DELAY, FlagMeaning.GIFT_OR_REFUND)))
                .contains(FlagColour.BLUE);
    }

    @Test
    @DisplayName("OF2: a remark begins with the agent's number and is Chinese, and every platform is written for")
    void a_remark_begins_with_the_number() {
        FlagDesk desk = new FlagDesk()
                .accept(SetOrderFlag.builder()
                        .addParts(CourierNote.of("顺丰"), AgentNote.of(AgentId.of("A07")))
                        .addPlatforms(Platform.TAOBAO)
                        .build());
        OrderAnnotation annotation = desk.state().annotation().orElseThrow();
        assertThat(annotation.flag()).isEqualTo(FlagColour.YELLOW);
        assertThat(annotation.render(HANDBOOK.orderFlagPolicy().language())).isEqualTo("工号：A07；快递：顺丰");
        assertThat(desk.state().push(Platform.TAOBAO).orElseThrow().status()).isEqualTo(PushStatus.PENDING);
        assertThat(HANDBOOK.flagCodeBooks()).isEqualTo(FlagCodeBooks.standard());
    }

    @Test
    @DisplayName("OF3, OF7, K10: an order whose flag is not red any more is still its agent's")
    void a_yellow_flag_brings_commission_too() {
        FlagDesk desk = new FlagDesk()
                .accept(SetOrderFlag.builder()
                        .addParts(AgentNote.of(AgentId.of("A07")), CourierNote.of("顺丰"))
                        .build());
        CommissionRule rule = HANDBOOK.orderFlagPolicy().commissionRule();
        assertThat(Commissions.attribute(desk.state(), rule).agent()).contains(AgentId.of("A07"));
        assertThat(Commissions.attribute(new FlagDesk().state(), rule).agent()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("OF4, K11: an order placed alone is that day's night shift's, in the morning and after the shift, too")
    @ValueSource(strings = {"2026-03-02T00:05", "2026-03-02T10:00", "2026-03-02T23:59"})
    void an_order_placed_alone_is_the_night_shift_s(String placedAt) {
        assertThat(new OrderDesk().placed(placedAt).state().followUp())
                .contains(FollowUpDuty.of(FollowUpSource.NIGHT_SHIFT, AgentId.of("nina")));
    }

    @Test
    @DisplayName("OF4: a day without a night shift leaves an order to nobody, and says so")
    void a_day_without_a_night_shift_leaves_an_order_to_nobody() {
        FollowUpDuty duty =
                new OrderDesk().placed("2026-03-03T00:05").state().followUp().orElseThrow();
        assertThat(duty.source()).isEqualTo(FollowUpSource.UNASSIGNED);
        assertThat(duty.reasons())
                .extracting(reason -> reason.message(Locale.ENGLISH))
                .containsExactly("No agent follows up: nobody works a night shift on 2026-03-03.");
    }

    @Test
    @DisplayName("OF5: what is paid is confirmed and labelled before it is shipped, however large the order")
    void what_is_paid_is_confirmed_and_labelled_before_it_is_shipped() {
        OrderDesk desk = new OrderDesk().placed("2026-03-02T10:00").accept(PayOrder.of());
        assertThat(desk.refusal(ShipOrder.of())).containsExactly("lifecycle.not-permitted");
        desk.accept(ConfirmOrder.of());
        assertThat(desk.refusal(LabelOrder.builder().build())).containsExactly("OF5 orderflag.waybill-missing");
    }

    @Test
    @DisplayName("OF1, OF2: a green flag keeps an order from being shipped")
    void a_green_flag_delays_shipping() {
        assertThat(new OrderDesk().labelled().refusal(ShipOrder.of(OrderAnnotation.parse(FlagColour.GREEN, "工号：A07"))))
                .containsExactly("OF1 orderflag.shipping-held");
    }

    @Test
    @DisplayName("OL: a lost customer is thanked and invited back")
    void a_lost_customer_is_thanked() {
        assertThat(new OrderDesk().placed("2026-03-02T10:00").findings(LoseOrder.of("too dear")))
                .containsExactly("OL orderflag.not-thanked");
    }

    @Test
    @DisplayName("RT1, RT2: complete and unused goods come back within seven days to the hour")
    void sound_goods_come_back_within_seven_days() {
        assertThat(compare(facts()).house().outcome()).isEqualTo(ReturnOutcome.ELIGIBLE);
        ReturnFacts.Builder late = facts().requestedAt(LifecycleDesk.local("2026-03-05T12:01"))
                .packagingComplete(false)
                .opened(true)
                .used(true);
        assertThat(LifecycleDesk.rules(compare(late).house().reasons()))
                .containsExactly(
                        "RT2 returns.too-late",
                        "RT1 returns.packaging-incomplete",
                        "RT2 returns.opened",
                        "RT2 returns.used");
    }

    @Test
    @DisplayName("RT4, RT5, RT6: who pays the freight depends on what is wrong with the goods")
    void who_pays_the_freight_depends_on_the_cause() {
        assertThat(freight(ReturnCause.CHANGE_OF_MIND)).contains(FreightTerms.all(FreightPayer.BUYER));
        assertThat(freight(ReturnCause.COURIER_DAMAGE))
                .contains(FreightTerms.of(FreightPayer.SELLER, FreightPayer.BUYER, FreightPayer.SELLER));
        assertThat(freight(ReturnCause.QUALITY_PROBLEM)).contains(FreightTerms.all(FreightPayer.SELLER));
    }

    @Test
    @DisplayName("RT3: the terms take no parcel whose freight the shop would pay on receipt, and hold for every order")
    void no_freight_collect_parcels() {
        var terms = HANDBOOK.returnPolicy()
                .termsAt(LifecycleDesk.local("2015-01-01T00:00"))
                .orElseThrow();
        assertThat(terms.isFreightCollectAccepted()).isFalse();
        assertThat(terms.version()).hasToString("taobao-shop@1");
        assertThat(HANDBOOK.returnPolicy().authorisationValidity()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    @DisplayName("RT7: what the house refuses on the evening of the seventh day the law still allows")
    void the_law_stands_beside_the_house() {
        ReturnComparison evening = compare(facts().requestedAt(LifecycleDesk.local("2026-03-05T20:00")));
        assertThat(evening.house().outcome()).isEqualTo(ReturnOutcome.INELIGIBLE);
        assertThat(evening.legalFloor().outcome()).isEqualTo(ReturnOutcome.ELIGIBLE);
        assertThat(evening.differences())
                .extracting(Reason::code)
                .containsExactly("returns.house-below-law", "returns.deadline-before-law");
    }

    @Test
    @DisplayName("CP26: the problem logs are handed in at the end of every week")
    void the_problem_logs_are_handed_in_every_week() {
        assertThat(HANDBOOK.reports().due(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-14")))
                .extracting(due -> due.date() + " " + due.report())
                .containsExactly("2026-03-01 problem-log", "2026-03-08 problem-log");
    }

    @Test
    void it_says_nothing_of_complaints_and_callbacks() {
        assertThatThrownBy(HANDBOOK::complaints).hasMessage("handbook (taobao-shop@1) has no section complaints");
        assertThatThrownBy(HANDBOOK::callbacks).hasMessage("handbook (taobao-shop@1) has no section callbacks");
    }
}
