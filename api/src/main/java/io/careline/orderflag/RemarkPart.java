package io.careline.orderflag;

/** One part of an order's remark (rule OF2). Later releases may add kinds: keep a default branch. */
public sealed interface RemarkPart permits AgentNote, CourierNote, GiftNote, HoldNote, RefundNote, TextNote {
    /** Which part this is. */
    RemarkPartType type();
}
