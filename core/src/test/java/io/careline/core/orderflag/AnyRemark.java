package io.careline.core.orderflag;

import io.careline.common.AgentId;
import io.careline.common.Money;
import io.careline.orderflag.AgentNote;
import io.careline.orderflag.CourierNote;
import io.careline.orderflag.DelayReason;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.GiftNote;
import io.careline.orderflag.HoldNote;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.RefundNote;
import io.careline.orderflag.RemarkPart;
import io.careline.orderflag.TextNote;
import io.careline.orderflag.WaybillNumber;
import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes annotations and texts by chance, most of them out to be misread. */
final class AnyRemark {
    private AnyRemark() {}

    /** Texts with all the signs and words that mean something in a remark. */
    static Arbitrary<String> hostileText() {
        Arbitrary<String> pieces = Arbitraries.of(
                "；",
                ";",
                "：",
                ":",
                "\\",
                "\\u",
                "\\u000a",
                "\n",
                "\r\n",
                "\u0085",
                "\u2028",
                "（",
                "）",
                "(",
                ")",
                " ",
                "\u3000",
                "\t",
                "#",
                "工号",
                "备注：",
                "hold: ",
                "尺码未确认",
                "size unconfirmed",
                "退款",
                "5元",
                "CNY 5",
                "A07",
                "ＡＢＣ",
                "😀",
                "\uD83D",
                "\uDE00",
                "\u0000",
                "快递:顺丰",
                "note",
                "1e2147483647元");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(8).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.strings().withChars(";；\\u0:： ").ofMaxLength(12));
    }

    /** Hostile texts that an id or code takes. */
    private static Arbitrary<String> hostileWord() {
        return hostileText().map(text -> text.replaceAll("\\p{Cc}", "")).filter(text -> !text.isBlank());
    }

    static Arbitrary<DelayReason> reason() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        DelayReason.SIZE_UNCONFIRMED, DelayReason.SHIP_WHEN_CONFIRMED, DelayReason.WAYBILL_FIRST),
                Arbitraries.of("尺码未确认", "size unconfirmed", "#", "##尺码未确认", "size-unconfirmed")
                        .map(DelayReason::of),
                hostileWord().map(DelayReason::of));
    }

    static Arbitrary<Money> money() {
        return Combinators.combine(
                        Arbitraries.of("CNY", "USD", "JPY").map(Currency::getInstance),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.001"), new BigDecimal("1000000"))
                                .ofScale(3))
                .as(Money::of);
    }

    static Arbitrary<RemarkPart> part() {
        return Arbitraries.oneOf(
                hostileWord().map(word -> AgentNote.of(AgentId.of(word))),
                hostileText().map(CourierNote::of),
                reason().map(HoldNote::of),
                Combinators.combine(reason(), hostileWord().map(WaybillNumber::of))
                        .as(HoldNote::of),
                hostileText().map(GiftNote::of),
                money().map(RefundNote::of),
                hostileText().map(TextNote::of));
    }

    static Arbitrary<OrderAnnotation> annotation() {
        return Combinators.combine(
                        Arbitraries.of(FlagColour.RED, FlagColour.BLUE, FlagColour.GREY),
                        part().list().ofMaxSize(5))
                .as(OrderAnnotation::of);
    }
}
