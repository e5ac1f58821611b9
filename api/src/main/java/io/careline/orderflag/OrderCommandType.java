package io.careline.orderflag;

import io.careline.lifecycle.CommandType;

/** Which command it is: one constant for each command class. Later releases may add some. */
public enum OrderCommandType implements CommandType {
    /** {@link PlaceOrder}. */
    PLACE,
    /** {@link PayOrder}. */
    PAY,
    /** {@link ConfirmOrder}. */
    CONFIRM,
    /** {@link LabelOrder}. */
    LABEL,
    /** {@link ShipOrder}. */
    SHIP,
    /** {@link SignOrder}. */
    SIGN,
    /** {@link CompleteOrder}. */
    COMPLETE,
    /** {@link LoseOrder}. */
    LOSE,
    /** {@link CancelOrder}. */
    CANCEL,
    /** {@link InstructOrder}. */
    INSTRUCT,
    /** {@link TransferFollowUp}. */
    TRANSFER_FOLLOW_UP
}
