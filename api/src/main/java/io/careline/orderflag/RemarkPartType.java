package io.careline.orderflag;

import io.careline.lifecycle.Tagged;

/** Which part of a remark it is: one constant for each class, in the order of the handbook (rule OF2). */
public enum RemarkPartType implements Tagged {
    /** {@link AgentNote}. */
    AGENT_NOTE,
    /** {@link CourierNote}. */
    COURIER_NOTE,
    /** {@link HoldNote}. */
    HOLD_NOTE,
    /** {@link GiftNote}. */
    GIFT_NOTE,
    /** {@link RefundNote}. */
    REFUND_NOTE,
    /** {@link TextNote}. */
    TEXT_NOTE
}
