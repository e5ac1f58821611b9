package io.careline.core.orderflag;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.common.AttributeKey;
import io.careline.common.Attributes;
import io.careline.lifecycle.Decision;
import io.careline.orderflag.AmendOrderFlag;
import io.careline.orderflag.ClearOrderFlag;
import io.careline.orderflag.CourierNote;
import io.careline.orderflag.DelayReason;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.FlagLegend;
import io.careline.orderflag.FlagMeaning;
import io.careline.orderflag.GiftNote;
import io.careline.orderflag.HoldNote;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.OrderFlagPolicy;
import io.careline.orderflag.OrderFlagStatus;
import io.careline.orderflag.Platform;
import io.careline.orderflag.PlatformPush;
import io.careline.orderflag.PushStatus;
import io.careline.orderflag.RecordPush;
import io.careline.orderflag.RemarkPart;
import io.careline.orderflag.SetOrderFlag;
import io.careline.orderflag.TextNote;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrderFlagTest {
    private final OrderFlagDesk desk = new OrderFlagDesk();

    private Optional<FlagColour> colour() {
        return desk.flag().annotation().map(OrderAnnotation::flag);
    }

    private PushStatus push(Platform platform) {
        return desk.flag().push(platform).map(PlatformPush::status).orElseThrow();
    }

    @Test
    @DisplayName("OF8: several reasons give one colour, the others stay as parts")
    void several_reasons_give_one_colour_and_the_others_stay() {
        RemarkPart hold = HoldNote.of(DelayReason.SIZE_UNCONFIRMED);
        RemarkPart courier = CourierNote.of("SF");
        desk.send(SetOrderFlag.of(courier, hold, OrderFlagDesk.NUMBER));
        assertThat(colour()).contains(FlagColour.GREEN);
        assertThat(desk.flag().annotation().orElseThrow().parts()).containsExactly(OrderFlagDesk.NUMBER, courier, hold);
    }

    @Test
    @DisplayName("OF8: the precedence is the desk's own")
    void the_precedence_is_the_desks_own() {
        OrderFlagDesk own = new OrderFlagDesk(OrderFlagPolicy.builder()
                .version(OrderFlagDesk.POLICY.version())
                .legend(FlagLegend.builder()
                        .putMeanings(FlagColour.ORANGE, FlagMeaning.COURIER)
                        .putMeanings(FlagColour.GREEN, FlagMeaning.DELAY)
                        .addPrecedence(FlagColour.ORANGE, FlagColour.GREEN)
                        .build())
                .build());
        Decision<?> undecided = own.send(SetOrderFlag.of(OrderFlagDesk.NUMBER));
        assertThat(OrderFlagDesk.codes(undecided)).containsExactly("orderflag.colour-undecided");
        own.send(SetOrderFlag.of(
                OrderFlagDesk.NUMBER, CourierNote.of("SF"), HoldNote.of(DelayReason.SHIP_WHEN_CONFIRMED)));
        assertThat(own.flag().annotation().map(OrderAnnotation::flag)).contains(FlagColour.ORANGE);
    }

    @Test
    @DisplayName("K10: a remark without an agent number is accepted, at the agent's own loss")
    void a_remark_without_a_number_is_accepted_with_a_finding() {
        Decision<?> decision = desk.send(SetOrderFlag.of(GiftNote.of("socks")));
        assertThat(decision.isAccepted()).isTrue();
        assertThat(OrderFlagDesk.codes(decision)).containsExactly("orderflag.agent-number-missing");
    }

    @Test
    @DisplayName("OF2: a remark without any part is refused, and so is a platform nobody knows")
    void everything_that_speaks_against_a_flag_is_said() {
        Decision<?> decision = desk.send(
                SetOrderFlag.builder().addPlatforms(Platform.of("attic")).build());
        assertThat(OrderFlagDesk.codes(decision))
                .containsExactly("orderflag.parts-missing", "orderflag.platform-unknown");
    }

    @Test
    @DisplayName("OF1: set, amended, cleared: who and when is kept")
    void who_changed_the_flag_and_when_is_kept() {
        desk.send(SetOrderFlag.of(OrderFlagDesk.NUMBER));
        desk.send(AmendOrderFlag.of(OrderFlagDesk.NUMBER, GiftNote.of("socks")));
        assertThat(desk.flag().status()).isEqualTo(OrderFlagStatus.AMENDED);
        desk.send(ClearOrderFlag.of("ordered twice"));
        assertThat(desk.flag().changes())
                .extracting(change -> change.status() + " "
                        + change.flag().map(FlagColour::value).orElse("-"))
                .containsExactly("SET red", "AMENDED blue", "CLEARED -");
        assertThat(desk.flag().changes())
                .allSatisfy(change -> assertThat(change.by()).isEqualTo(AgentId.of("ann")));
        assertThat(desk.flag().changes().get(2).at()).isEqualTo(desk.now());
        assertThat(desk.flag().annotation()).isEmpty();
        assertThat(desk.flag().edition()).isEqualTo(3);
    }

    @Test
    void to_write_the_same_again_changes_nothing() {
        desk.send(SetOrderFlag.of(OrderFlagDesk.NUMBER, TextNote.of("a")));
        assertThat(desk.send(AmendOrderFlag.of(TextNote.of("a"), OrderFlagDesk.NUMBER))
                        .isUnchanged())
                .isTrue();
    }

    @Test
    void a_flag_is_not_cleared_without_a_reason_and_not_set_again() {
        desk.send(SetOrderFlag.of(OrderFlagDesk.NUMBER));
        assertThat(OrderFlagDesk.codes(desk.send(ClearOrderFlag.of(" ")))).containsExactly("orderflag.reason-missing");
        desk.send(ClearOrderFlag.of("ordered twice"));
        assertThat(OrderFlagDesk.codes(desk.send(SetOrderFlag.of(OrderFlagDesk.NUMBER))))
                .containsExactly("lifecycle.not-permitted");
    }

    @Test
    @DisplayName("OF1: a platform that cannot carry the colour is rejected at once, the others wait")
    void a_platform_that_cannot_carry_the_colour_is_rejected_at_once() {
        desk.send(OrderFlagDesk.onTaobaoAndDouyin());
        assertThat(push(Platform.DOUYIN)).isEqualTo(PushStatus.PENDING);
        Decision<?> decision = desk.send(AmendOrderFlag.of(OrderFlagDesk.NUMBER, CourierNote.of("SF")));
        assertThat(OrderFlagDesk.codes(decision)).containsExactly("orderflag.flag-unrepresentable");
        assertThat(push(Platform.TAOBAO)).isEqualTo(PushStatus.PENDING);
        assertThat(desk.flag().push(Platform.DOUYIN))
                .contains(PlatformPush.rejected(Platform.DOUYIN, 2, "orderflag.flag-unrepresentable"));
    }

    @Test
    void what_a_platform_says_is_recorded_once() {
        desk.send(OrderFlagDesk.onTaobaoAndDouyin());
        desk.send(RecordPush.synced(Platform.TAOBAO, 1));
        desk.send(RecordPush.rejected(Platform.DOUYIN, 1, "order is closed"));
        assertThat(push(Platform.TAOBAO)).isEqualTo(PushStatus.SYNCED);
        assertThat(desk.flag().push(Platform.DOUYIN).orElseThrow().reason()).contains("order is closed");
        assertThat(desk.send(RecordPush.synced(Platform.TAOBAO, 1)).isUnchanged())
                .isTrue();
        desk.send(RecordPush.synced(Platform.DOUYIN, 1));
        assertThat(push(Platform.DOUYIN)).isEqualTo(PushStatus.SYNCED);
    }

    @Test
    void a_late_report_does_not_pass_for_one_about_the_latest_change() {
        desk.send(OrderFlagDesk.onTaobaoAndDouyin());
        desk.send(AmendOrderFlag.of(OrderFlagDesk.NUMBER, GiftNote.of("socks")));
        assertThat(OrderFlagDesk.codes(desk.send(RecordPush.synced(Platform.TAOBAO, 1))))
                .containsExactly("orderflag.push-outdated");
        assertThat(OrderFlagDesk.codes(desk.send(RecordPush.synced(Platform.SUNING, 2))))
                .containsExactly("orderflag.push-not-expected");
        desk.send(ClearOrderFlag.of("cancelled"));
        assertThat(desk.send(RecordPush.synced(Platform.TAOBAO, 3)).isAccepted())
                .isTrue();
    }

    @Test
    @DisplayName("A tag name goes to the platform that has a place for it, and to no other")
    void a_tag_name_goes_where_there_is_a_place_for_it() {
        Decision<?> decision = desk.send(SetOrderFlag.builder()
                .addParts(OrderFlagDesk.NUMBER)
                .addPlatforms(Platform.PINDUODUO, Platform.TAOBAO)
                .tagName("急")
                .attributes(Attributes.empty().with(AttributeKey.text("shop"), "2"))
                .build());
        assertThat(decision.findings()).isEmpty();
        assertThat(push(Platform.PINDUODUO)).isEqualTo(PushStatus.PENDING);
        assertThat(desk.flag().attributes().get(AttributeKey.text("shop"))).contains("2");
        desk.send(AmendOrderFlag.of(OrderFlagDesk.NUMBER));
        assertThat(push(Platform.PINDUODUO)).isEqualTo(PushStatus.REJECTED);
    }

    @Test
    void the_table_has_four_statuses_and_ends_in_one() {
        assertThat(desk.lifecycle().table().statuses()).hasSize(4);
        assertThat(List.of(OrderFlagStatus.values()))
                .filteredOn(desk.lifecycle().table()::isFinal)
                .containsExactly(OrderFlagStatus.CLEARED);
    }
}
