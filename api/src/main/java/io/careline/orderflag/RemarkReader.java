package io.careline.orderflag;

import io.careline.common.AgentId;
import io.careline.common.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a remark piece by piece. A piece that is exactly what a writer would write of it counts as written; any other was
 * written by hand, and none of its signs is an escape.
 */
final class RemarkReader {
    private static final Map<String, RemarkPartType> LABELS = labels();

    private RemarkReader() {}

    private static Map<String, RemarkPartType> labels() {
        Map<String, RemarkPartType> labels = new HashMap<>();
        for (RemarkPartType type : RemarkPartType.values()) {
            labels.put(RemarkWriter.ZH_CN.label(type), type);
            labels.put(RemarkWriter.EN.label(type), type);
        }
        labels.put("客服", RemarkPartType.AGENT_NOTE);
        labels.put("客服工号", RemarkPartType.AGENT_NOTE);
        labels.put("缓发", RemarkPartType.HOLD_NOTE);
        labels.put("礼品", RemarkPartType.GIFT_NOTE);
        labels.put("返现", RemarkPartType.REFUND_NOTE);
        return labels;
    }

    static List<RemarkPart> parts(String remark) {
        return RemarkEscapes.pieces(remark).stream().map(RemarkReader::part).toList();
    }

    private static RemarkPart part(String piece) {
        int colon = RemarkEscapes.indexOf(piece, ":：");
        String label = piece.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
        RemarkPartType type = LABELS.get(label);
        if (type == null) {
            return DelayPhrases.isPhrase(piece) ? HoldNote.of(DelayPhrases.read(piece)) : TextNote.of(piece);
        }
        String content = piece.substring(colon + 1).strip();
        RemarkPart written = written(type, content);
        if (written != null && isWrittenAs(written, piece)) {
            return written;
        }
        RemarkPart byHand = byHand(type, content);
        return byHand == null ? TextNote.of(piece) : byHand;
    }

    private static boolean isWrittenAs(RemarkPart part, String piece) {
        return RemarkWriter.ZH_CN.part(part).equals(piece)
                || RemarkWriter.EN.part(part).equals(piece);
    }

    private static @Nullable RemarkPart written(RemarkPartType type, String content) {
        try {
            return type == RemarkPartType.HOLD_NOTE ? hold(content) : plain(type, RemarkEscapes.unescape(content));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** What a hand wrote behind a label; null if it cannot be read without losing a word of it. */
    private static @Nullable RemarkPart byHand(RemarkPartType type, String content) {
        try {
            if (type == RemarkPartType.AGENT_NOTE && RemarkEscapes.goesOnAfterNumber(content)) {
                return null;
            }
            if (type != RemarkPartType.HOLD_NOTE) {
                return plain(type, content);
            }
            int opening = Math.max(0, RemarkEscapes.indexOf(content, "(（"));
            boolean isKnown = DelayPhrases.isPhrase(content)
                    || DelayPhrases.isPhrase(content.substring(0, opening).strip());
            return isKnown && !RemarkEscapes.isEscaping(content) ? hold(content) : HoldNote.of(DelayReason.of(content));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable RemarkPart plain(RemarkPartType type, String text) {
        return switch (type) {
            case AGENT_NOTE -> AgentNote.of(AgentId.of(text));
            case COURIER_NOTE -> CourierNote.of(text);
            case HOLD_NOTE -> HoldNote.of(DelayReason.of(text));
            case GIFT_NOTE -> GiftNote.of(text);
            case REFUND_NOTE -> refund(text);
            case TEXT_NOTE -> TextNote.of(text);
        };
    }

    private static @Nullable RefundNote refund(String text) {
        Money money = RemarkWriter.money(text);
        return money == null ? null : RefundNote.of(money);
    }

    /** A reason, and behind it a waybill number in brackets. */
    private static HoldNote hold(String content) {
        int opening = RemarkEscapes.indexOf(content, "(（");
        if (opening < 0) {
            return HoldNote.of(DelayPhrases.read(content));
        }
        int closing = content.length() - 1;
        if (closing == opening || ")）".indexOf(content.charAt(closing)) < 0) {
            throw new IllegalArgumentException("content (" + content + ") must end with a bracket");
        }
        return HoldNote.of(
                DelayPhrases.read(content.substring(0, opening).strip()),
                WaybillNumber.of(RemarkEscapes.unescape(content.substring(opening + 1, closing))));
    }
}
