package io.careline.core.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.common.Money;
import io.careline.core.orderflag.FlagCodeBooks;
import io.careline.orderflag.CommissionRule;
import io.careline.orderflag.FlagCodeBook;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.FlagLegend;
import io.careline.orderflag.FlagMeaning;
import io.careline.orderflag.LengthUnit;
import io.careline.orderflag.Platform;
import io.careline.orderflag.RemarkLanguage;
import io.careline.orderflag.TextLimit;
import io.careline.roster.RosterView;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrderHandbookTest {
    private static final RosterView ROSTER = RosterView.of(ZoneOffset.UTC, List.of());

    private final Handbook handbook = Handbook.parse(Documents.SOUND);

    @Test
    @DisplayName("OF1, OF8: a handbook gives its colours their meanings, and the first of several wins")
    void a_legend_is_written_the_strongest_colour_first() {
        FlagLegend legend = handbook.orderFlagPolicy().legend();
        assertThat(legend.precedence()).containsExactly(FlagColour.PURPLE, FlagColour.RED);
        assertThat(legend.meaningOf(FlagColour.PURPLE)).contains(FlagMeaning.GIFT_OR_REFUND);
        assertThat(legend.colourOf(List.of(FlagMeaning.STANDARD, FlagMeaning.GIFT_OR_REFUND)))
                .contains(FlagColour.PURPLE);
        assertThat(handbook.orderPolicy().legend()).isEqualTo(legend);
    }

    @Test
    void a_platform_of_one_s_own_stands_beside_those_that_ship() {
        FlagCodeBook book =
                handbook.flagCodeBooks().find(Platform.of("my-shop")).orElseThrow();
        assertThat(book.codes()).containsEntry(FlagColour.PURPLE, "").containsEntry(FlagColour.RED, "R");
        assertThat(book.remarkLimit()).contains(TextLimit.of(200, LengthUnit.CHARACTERS));
        assertThat(handbook.flagCodeBooks().all())
                .hasSize(FlagCodeBooks.standard().all().size() + 1);
        Handbook taobaoOnly = Handbook.parse(
                Documents.with("/orders", "{\"platforms\": {\"value\": [\"taobao\"]}, \"ruleId\": \"OF1\"}"));
        assertThat(taobaoOnly.flagCodeBooks().all())
                .extracting(FlagCodeBook::platform)
                .containsExactly(Platform.TAOBAO);
    }

    @Test
    @DisplayName("OF6, OF7: a handbook says which flags bring commission and which orders are large")
    void commission_and_large_orders_are_the_handbook_s() {
        assertThat(handbook.orderFlagPolicy().commissionRule()).isEqualTo(CommissionRule.ANY_FLAG_WITH_NUMBER);
        Handbook strict = Handbook.parse(Documents.with("/orders", """
                {
                  "remarkLanguage": { "value": "EN" },
                  "commissionRule": { "ruleId": "OF7", "value": "RED_FLAG_WITH_NUMBER" },
                  "largeFrom": { "ruleId": "OF6", "value": "CNY 5000" }
                }
                """));
        assertThat(strict.orderFlagPolicy().language()).isEqualTo(RemarkLanguage.EN);
        assertThat(strict.orderFlagPolicy().commissionRule()).isEqualTo(CommissionRule.RED_FLAG_WITH_NUMBER);
        assertThat(strict.orderPolicy().largeFrom()).contains(Money.of("CNY", "5000"));
        assertThat(strict.orderFlagPolicy().version()).isEqualTo(strict.version());
        assertThat(strict.rules()).containsEntry("OF6", List.of("/orders/largeFrom"));
    }

    @Test
    void the_life_cycles_are_the_handbook_s() {
        assertThat(handbook.orderFlags().table().transitions()).isNotEmpty();
        assertThat(handbook.orders(ROSTER).table().transitions()).isNotEmpty();
        Handbook silent = Handbook.parse(Documents.with("/orders", ""));
        assertThat(silent.flagCodeBooks()).isEqualTo(FlagCodeBooks.standard());
        assertThatThrownBy(silent::orderFlags)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("handbook (desk@1) has no section orders");
        assertThatThrownBy(() -> silent.orders(ROSTER)).isInstanceOf(IllegalStateException.class);
    }
}
