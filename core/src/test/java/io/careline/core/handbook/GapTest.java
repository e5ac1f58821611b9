package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.Money;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.core.returns.Returns;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.FlagMeaning;
import io.careline.returns.FreightPayer;
import io.careline.returns.FreightTerms;
import io.careline.returns.GoodsKind;
import io.careline.returns.ReturnCause;
import io.careline.returns.ReturnFacts;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where a handbook is unclear its pack chooses; the other reading is a matter of one value. */
class GapTest {
    /** A shipped handbook with other JSON in one place. */
    private static Handbook with(String id, String pointer, String json) {
        return Handbook.parse(Documents.with(Packs.text(id), pointer, json));
    }

    private static boolean isNight(Handbook shop, String time) {
        return shop.calendar("night-shift").isOpen(LifecycleDesk.local(time));
    }

    private static boolean isOffice(Handbook office, String time) {
        return office.calendar().isOpen(LifecycleDesk.local(time));
    }

    private static Optional<FreightTerms> freightOfBrokenGoods(Handbook shop) {
        ReturnFacts.Builder facts = ReturnFacts.builder();
        facts.orderedAt(LifecycleDesk.local("2026-02-20T10:00"))
                .signedAt(LifecycleDesk.local("2026-02-26T12:00"))
                .requestedAt(LifecycleDesk.local("2026-03-02T08:00"))
                .price(Money.of("CNY", "100"))
                .goods(GoodsKind.ORDINARY)
                .cause(ReturnCause.QUALITY_PROBLEM)
                .packagingComplete(true)
                .opened(false)
                .used(false);
        return Returns.compare(shop.returnPolicy(), facts.build()).house().freight();
    }

    @Test
    @DisplayName("G10: the strict shop's night ends at 22:30, or at 22:00 where the text's other sentence counts")
    void the_night_ends_at_half_past_ten_or_at_ten() {
        Handbook shop = Handbook.load("taobao-shop-strict");
        Handbook early = with("taobao-shop-strict", "/calendars/night-shift/hours", "{\"MON-SUN\": [\"16:30-22:00\"]}");
        assertThat(isNight(shop, "2026-03-02T22:29")).isTrue();
        assertThat(isNight(early, "2026-03-02T21:59")).isTrue();
        assertThat(isNight(early, "2026-03-02T22:00")).isFalse();
    }

    @Test
    @DisplayName("G12: summer is from May to September, or when the desk says")
    void summer_is_when_the_desk_says() {
        Handbook office = Handbook.load("property-management");
        Handbook june = with("property-management", "/calendars/office/seasons/0/from", "\"06-01\"");
        assertThat(isOffice(office, "2026-05-15T13:45")).isFalse();
        assertThat(isOffice(june, "2026-05-15T13:45")).isTrue();
        assertThat(isOffice(june, "2026-06-15T13:45")).isFalse();
    }

    @Test
    @DisplayName("G14: closed complaints are reopened for 30 days and kept for 3 years, or as the desk says")
    void how_long_complaints_live_is_the_desk_s() {
        Handbook office = Handbook.load("property-management");
        assertThat(office.complaintPolicy().reopenWindow()).isEqualTo(Duration.ofDays(30));
        assertThat(office.archiveRetention()).contains(Period.ofYears(3));
        Handbook other = with("property-management", "/complaints/reopenWindow/value", "\"P7D\"");
        assertThat(other.complaintPolicy().reopenWindow()).isEqualTo(Duration.ofDays(7));
        assertThat(with("property-management", "/complaints/archiveRetention/value", "\"P10Y\"")
                        .archiveRetention())
                .contains(Period.ofYears(10));
    }

    @Test
    @DisplayName("G15, OF7: every flag with a number brings commission, or the red one alone")
    void which_flags_bring_commission_is_the_desk_s() {
        assertThat(Handbook.load("taobao-shop").orderFlagPolicy().commissionRule())
                .hasToString("ANY_FLAG_WITH_NUMBER");
        assertThat(with("taobao-shop", "/orders/commissionRule/value", "\"RED_FLAG_WITH_NUMBER\"")
                        .orderFlagPolicy()
                        .commissionRule())
                .hasToString("RED_FLAG_WITH_NUMBER");
    }

    @Test
    @DisplayName("G15, OF8: a gift wins over a delay, or the other way round where green stands first")
    void which_colour_wins_is_the_desk_s() {
        List<FlagMeaning> both = List.of(FlagMeaning.DELAY, FlagMeaning.GIFT_OR_REFUND);
        assertThat(Handbook.load("taobao-shop").orderFlagPolicy().legend().colourOf(both))
                .contains(FlagColour.BLUE);
        Handbook greenFirst = with("taobao-shop", "/orders/legend/colours", """
                [{"colour": "green", "meaning": "delay"}, {"colour": "blue", "meaning": "gift-or-refund"}]
                """);
        assertThat(greenFirst.orderFlagPolicy().legend().colourOf(both)).contains(FlagColour.GREEN);
    }

    @Test
    @DisplayName("G15, RT6: the seller pays the freight of broken goods, or whoever the desk says")
    void who_pays_for_broken_goods_is_the_desk_s() {
        assertThat(freightOfBrokenGoods(Handbook.load("taobao-shop"))).contains(FreightTerms.all(FreightPayer.SELLER));
        assertThat(freightOfBrokenGoods(with("taobao-shop", "/returns/terms/0/qualityFreight/returning", "\"BUYER\"")))
                .contains(FreightTerms.of(FreightPayer.SELLER, FreightPayer.BUYER, FreightPayer.SELLER));
    }
}
