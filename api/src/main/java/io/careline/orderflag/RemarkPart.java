package io.careline.orderflag;

import io.careline.lifecycle.Typed;

/** One part of an order's remark (rule OF2). Later releases may add kinds: keep a default branch. */
public sealed interface RemarkPart extends Typed
        permits AgentNote, CourierNote, GiftNote, HoldNote, RefundNote, TextNote {
    /** Which part this is. */
    @Override
    RemarkPartType type();
}
