package io.careline.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void trailing_zeros_make_no_difference() {
        assertThat(Money.of("CNY", "10.00")).isEqualTo(Money.of("CNY", "1E1")).hasToString("CNY 10");
        assertThat(Money.of("CNY", "10.00")).hasSameHashCodeAs(Money.of("CNY", "10"));
        assertThat(Money.of("CNY", "10")).isNotEqualTo(Money.of("EUR", "10"));
    }

    @Test
    void amounts_of_one_currency_are_added_and_compared() {
        assertThat(Money.of("CNY", "0.10").plus(Money.of("CNY", "0.20"))).isEqualTo(Money.of("CNY", "0.3"));
        assertThat(Money.of("CNY", "2")).isGreaterThan(Money.of("CNY", "-2"));
        assertThat(Money.of("CNY", "0").isPositive()).isFalse();
        assertThat(Money.of("CNY", "0.01").isPositive()).isTrue();
    }

    @Test
    void amounts_of_two_currencies_are_neither_added_nor_compared() {
        Money yuan = Money.of("CNY", "1");
        Money euro = Money.of("EUR", "1");
        assertThatThrownBy(() -> yuan.plus(euro))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("currency (EUR) must be CNY");
        assertThatThrownBy(() -> yuan.compareTo(euro)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_written_is_read_again() {
        Money money = Money.of("JPY", "-1234.5");
        assertThat(Money.parse(money.toString())).isEqualTo(money);
        assertThat(money.amount()).isEqualTo(new BigDecimal("-1234.5"));
    }

    @Test
    void what_is_no_money_is_refused() {
        assertThatThrownBy(() -> Money.parse("CNY10"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("money (CNY10) must be a currency code, a blank and a number");
        assertThatThrownBy(() -> Money.parse("XYZW 10"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("currency (XYZW) must be a code of ISO 4217");
        assertThatThrownBy(() -> Money.parse("CNY ten"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount (ten) must be a decimal number");
        assertThatThrownBy(() -> Money.parse("CNY 1E999999999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount (1E+999999999) must have at most 30 digits and 12 decimals");
    }
}
