package io.careline.orderflag;

import io.careline.common.Money;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a remark in one language. */
enum RemarkWriter {
    ZH_CN("：", "；", "（", "）"),
    EN(": ", "; ", " (", ")");

    private static final Pattern YUAN = Pattern.compile("([0-9]{1,30}(?:[.][0-9]{1,12})?)元");
    private static final Pattern AMOUNT = Pattern.compile("[A-Z]{3} [0-9]{1,30}(?:[.][0-9]{1,12})?");

    private final String colon;
    private final String separator;
    private final String opening;
    private final String closing;

    RemarkWriter(String colon, String separator, String opening, String closing) {
        this.colon = colon;
        this.separator = separator;
        this.opening = opening;
        this.closing = closing;
    }

    static RemarkWriter of(RemarkLanguage language) {
        return language == RemarkLanguage.ZH_CN ? ZH_CN : EN;
    }

    String text(List<RemarkPart> parts) {
        return parts.stream().map(this::part).collect(Collectors.joining(separator));
    }

    /** One part: its label and what it says. */
    String part(RemarkPart part) {
        return (label(part.type()) + colon + content(part)).strip();
    }

    String label(RemarkPartType type) {
        boolean isChinese = this == ZH_CN;
        return switch (type) {
            case AGENT_NOTE -> isChinese ? "工号" : "agent";
            case COURIER_NOTE -> isChinese ? "快递" : "courier";
            case HOLD_NOTE -> isChinese ? "暂缓" : "hold";
            case GIFT_NOTE -> isChinese ? "赠品" : "gift";
            case REFUND_NOTE -> isChinese ? "退款" : "refund";
            case TEXT_NOTE -> isChinese ? "备注" : "note";
        };
    }

    private String content(RemarkPart part) {
        return switch (part.type()) {
            case AGENT_NOTE ->
                RemarkEscapes.escapeNumber(((AgentNote) part).agent().value());
            case COURIER_NOTE -> RemarkEscapes.escape(((CourierNote) part).requirement());
            case HOLD_NOTE -> hold((HoldNote) part);
            case GIFT_NOTE -> RemarkEscapes.escape(((GiftNote) part).gift());
            case REFUND_NOTE -> money(((RefundNote) part).amount());
            case TEXT_NOTE -> RemarkEscapes.escape(((TextNote) part).text());
        };
    }

    private String hold(HoldNote note) {
        return DelayPhrases.write(note.reason(), this)
                + note.waybill()
                        .map(number -> opening + RemarkEscapes.escapeBrackets(number.value()) + closing)
                        .orElse("");
    }

    private String money(Money money) {
        boolean isYuan = this == ZH_CN && money.currency().getCurrencyCode().equals("CNY");
        return isYuan ? money.amount().toPlainString() + "元" : money.toString();
    }

    /** The amount that a text stands for; null if it is none, or not written as a writer would. */
    static @Nullable Money money(String text) {
        Matcher yuan = YUAN.matcher(text);
        if (!yuan.matches() && !AMOUNT.matcher(text).matches()) {
            return null;
        }
        Money money = yuan.matches() ? Money.of("CNY", yuan.group(1)) : Money.parse(text);
        return ZH_CN.money(money).equals(text) || EN.money(money).equals(text) ? money : null;
    }
}
