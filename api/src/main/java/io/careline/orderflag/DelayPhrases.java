package io.careline.orderflag;

import java.util.HashMap;
import java.util.Map;

/** The words in which a remark says why a parcel waits (rule OF2). */
final class DelayPhrases {
    /** In front of a host's own reason that would else be taken for a phrase. */
    private static final String OWN = "#";

    private static final Map<DelayReason, String> CHINESE = Map.of(
            DelayReason.SIZE_UNCONFIRMED, "尺码未确认",
            DelayReason.SHIP_WHEN_CONFIRMED, "确认后发货",
            DelayReason.WAYBILL_FIRST, "须先填单号");

    private static final Map<DelayReason, String> ENGLISH = Map.of(
            DelayReason.SIZE_UNCONFIRMED, "size unconfirmed",
            DelayReason.SHIP_WHEN_CONFIRMED, "ship when confirmed",
            DelayReason.WAYBILL_FIRST, "waybill number first");

    private static final Map<String, DelayReason> REASONS = reasons();

    private DelayPhrases() {}

    private static Map<String, DelayReason> reasons() {
        Map<String, DelayReason> reasons = new HashMap<>();
        CHINESE.forEach((reason, phrase) -> reasons.put(phrase, reason));
        ENGLISH.forEach((reason, phrase) -> reasons.put(phrase, reason));
        return reasons;
    }

    static String write(DelayReason reason, RemarkWriter language) {
        String phrase = (language == RemarkWriter.ZH_CN ? CHINESE : ENGLISH).get(reason);
        if (phrase != null) {
            return phrase;
        }
        boolean isMistakable = isPhrase(reason.value()) || reason.value().startsWith(OWN);
        return (isMistakable ? OWN : "") + RemarkEscapes.escapeBrackets(reason.value());
    }

    static boolean isPhrase(String text) {
        return REASONS.containsKey(text);
    }

    /**
     * The reason that was written so.
     *
     * @throws IllegalArgumentException if none can have been
     */
    static DelayReason read(String written) {
        DelayReason known = REASONS.get(written);
        if (known != null) {
            return known;
        }
        String own = written.startsWith(OWN) ? written.substring(OWN.length()) : written;
        return DelayReason.of(RemarkEscapes.unescape(own));
    }
}
