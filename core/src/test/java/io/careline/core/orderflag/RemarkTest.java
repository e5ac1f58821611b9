package io.careline.core.orderflag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.common.AgentId;
import io.careline.common.Money;
import io.careline.orderflag.AgentNote;
import io.careline.orderflag.CourierNote;
import io.careline.orderflag.DelayReason;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.FlagLegend;
import io.careline.orderflag.FlagMeaning;
import io.careline.orderflag.GiftNote;
import io.careline.orderflag.HoldNote;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.RefundNote;
import io.careline.orderflag.RemarkLanguage;
import io.careline.orderflag.RemarkPart;
import io.careline.orderflag.TextNote;
import io.careline.orderflag.WaybillNumber;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkTest {
    private static final RemarkPart AGENT = AgentNote.of(AgentId.of("A07"));
    private static final RemarkPart COURIER = CourierNote.of("顺丰");
    private static final RemarkPart HOLD = HoldNote.of(DelayReason.WAYBILL_FIRST, WaybillNumber.of("SF123"));
    private static final RemarkPart GIFT = GiftNote.of("socks");
    private static final RemarkPart REFUND = RefundNote.of(Money.of("CNY", "12.50"));
    private static final RemarkPart TEXT = TextNote.of("call first");

    private static List<RemarkPart> read(String remark) {
        return OrderAnnotation.parse(FlagColour.RED, remark).parts();
    }

    @Test
    @DisplayName("OF2: the parts stand in the order of the handbook, however they came")
    void the_parts_stand_in_the_order_of_the_handbook() {
        OrderAnnotation annotation =
                OrderAnnotation.of(FlagColour.BLUE, List.of(TEXT, REFUND, GIFT, HOLD, COURIER, AGENT));
        assertThat(annotation.parts()).containsExactly(AGENT, COURIER, HOLD, GIFT, REFUND, TEXT);
        assertThat(annotation.render(RemarkLanguage.ZH_CN))
                .isEqualTo("工号：A07；快递：顺丰；暂缓：须先填单号（SF123）；赠品：socks；退款：12.5元；备注：call first");
        assertThat(annotation.render(RemarkLanguage.of(Locale.UK)))
                .isEqualTo("agent: A07; courier: 顺丰; hold: waybill number first (SF123); gift: socks;"
                        + " refund: CNY 12.5; note: call first");
    }

    @Test
    @DisplayName("OF2: a remark written by hand is read where it is clear, and kept where it is not")
    void a_remark_written_by_hand_is_read_where_it_is_clear() {
        assertThat(read("客服: A07；尺码未确认\n快递:顺丰;送袜子；退款:12.5元"))
                .containsExactly(AGENT, COURIER, HoldNote.of(DelayReason.SIZE_UNCONFIRMED), REFUND, TextNote.of("送袜子"));
        assertThat(read("Hold: waiting for the dyer"))
                .containsExactly(HoldNote.of(DelayReason.of("waiting for the dyer")));
        assertThat(read("暂缓:须先填单号(SF123)")).containsExactly(HOLD);
        assertThat(read(" ；\n ; ")).isEmpty();
    }

    @Test
    @DisplayName("OF2: what is not an amount stays as it was written")
    void what_is_not_an_amount_stays_as_it_was_written() {
        assertThat(read("退款:五元")).containsExactly(TextNote.of("退款:五元"));
        assertThat(read("退款:1e2147483647元")).containsExactly(TextNote.of("退款:1e2147483647元"));
        assertThat(read("退款:0元")).containsExactly(TextNote.of("退款:0元"));
        assertThat(read("refund: CNY 5.00")).containsExactly(TextNote.of("refund: CNY 5.00"));
    }

    @Test
    @DisplayName("OF2: what a hand adds to a rendered remark changes nothing of the rest")
    void what_a_hand_adds_changes_nothing_of_the_rest() {
        RemarkPart hostile = TextNote.of("a；b\nc\\");
        String remark =
                OrderAnnotation.of(FlagColour.RED, List.of(AGENT, hostile)).render(RemarkLanguage.ZH_CN);
        assertThat(remark).isEqualTo("工号：A07；备注：a\\；b\\u000ac\\\\");
        assertThat(read(remark + "；加急 C:\\new")).containsExactly(AGENT, hostile, TextNote.of("加急 C:\\new"));
    }

    @Test
    @DisplayName("OF2: a reason of one's own is never taken for one of the handbook's")
    void a_reason_of_ones_own_is_never_taken_for_one_of_the_handbooks() {
        OrderAnnotation annotation =
                OrderAnnotation.of(FlagColour.GREEN, List.of(HoldNote.of(DelayReason.of("尺码未确认"))));
        assertThat(annotation.render(RemarkLanguage.ZH_CN)).isEqualTo("暂缓：#尺码未确认");
        assertThat(read("暂缓：#尺码未确认")).isEqualTo(annotation.parts());
    }

    @Test
    @DisplayName("OF2: only a waybill number that is demanded and missing is owed")
    void a_waybill_number_is_owed_until_it_is_there() {
        assertThat(HoldNote.of(DelayReason.WAYBILL_FIRST).isWaybillOwed()).isTrue();
        assertThat(((HoldNote) HOLD).isWaybillOwed()).isFalse();
        assertThat(HoldNote.of(DelayReason.SIZE_UNCONFIRMED).isWaybillOwed()).isFalse();
    }

    @Test
    @DisplayName("OF1, OF8: of several reasons the strongest gives the colour")
    void of_several_reasons_the_strongest_gives_the_colour() {
        FlagLegend legend = FlagLegend.standard();
        assertThat(legend.colourFor(List.of(AGENT))).contains(FlagColour.RED);
        assertThat(legend.colourFor(List.of(AGENT, TEXT))).contains(FlagColour.PURPLE);
        assertThat(legend.colourFor(List.of(AGENT, TEXT, COURIER))).contains(FlagColour.YELLOW);
        assertThat(legend.colourFor(List.of(AGENT, TEXT, COURIER, HOLD))).contains(FlagColour.GREEN);
        assertThat(legend.colourFor(List.of(AGENT, TEXT, COURIER, HOLD, GIFT))).contains(FlagColour.BLUE);
        assertThat(legend.colourFor(List.of(REFUND))).contains(FlagColour.BLUE);
        assertThat(legend.colourFor(List.of())).isEmpty();
        assertThat(legend.meaningOf(FlagColour.GREEN)).contains(FlagMeaning.DELAY);
        assertThat(legend.meaningOf(FlagColour.GREY)).isEmpty();
    }

    @Test
    @DisplayName("OF8: the precedence is a knob, and must be whole")
    void the_precedence_is_a_knob_and_must_be_whole() {
        FlagLegend turned = FlagLegend.builder()
                .putMeanings(FlagColour.RED, FlagMeaning.STANDARD)
                .putMeanings(FlagColour.GREEN, FlagMeaning.DELAY)
                .addPrecedence(FlagColour.RED, FlagColour.GREEN)
                .build();
        assertThat(turned.colourFor(List.of(AGENT, HOLD))).contains(FlagColour.RED);
        assertThatThrownBy(() -> FlagLegend.builder()
                        .putMeanings(FlagColour.RED, FlagMeaning.STANDARD)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("precedence ([]) must list each of [red] once");
    }

    @Test
    @DisplayName("OF2: parts out of order and amounts of nothing are misuse")
    void bad_values_are_misuse() {
        assertThatThrownBy(() -> OrderAnnotation.builder()
                        .flag(FlagColour.RED)
                        .addParts(TEXT, AGENT)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AGENT_NOTE before TEXT_NOTE");
        assertThatThrownBy(() -> RefundNote.of(Money.of("CNY", "0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount (CNY 0) must be above zero");
    }

    @ParameterizedTest
    @ValueSource(strings = {"工号:A07,顺丰,送袜子", "工号：A07，顺丰", "agent: A07 by courier", "客服：A07、送袜子"})
    @DisplayName("OF2, OF3: what goes on after an agent's number is no number: it is kept as free text")
    void what_goes_on_after_a_number_is_kept_as_free_text(String remark) {
        assertThat(OrderAnnotation.parse(FlagColour.RED, remark).parts()).containsExactly(TextNote.of(remark));
    }

    @Test
    @DisplayName("OF2: an agent's number with a comma or a blank is read back as it was")
    void an_agent_number_with_a_comma_or_a_blank_is_read_back() {
        OrderAnnotation annotation =
                OrderAnnotation.of(FlagColour.RED, List.of(AgentNote.of(AgentId.of("A, 07")), TextNote.of("x")));
        assertThat(OrderAnnotation.parse(FlagColour.RED, annotation.render(RemarkLanguage.ZH_CN)))
                .isEqualTo(annotation);
    }
}
