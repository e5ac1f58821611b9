package io.careline.returns;

import io.careline.lifecycle.CommandType;

/** Which command it is: one constant for each command class. Later releases may add some. */
public enum ReturnCommandType implements CommandType {
    /** {@link RequestReturn}. */
    REQUEST,
    /** {@link ReassessReturn}. */
    REASSESS,
    /** {@link AuthoriseReturn}. */
    AUTHORISE,
    /** {@link DispatchGoods}. */
    DISPATCH_GOODS,
    /** {@link ReceiveGoods}. */
    RECEIVE_GOODS,
    /** {@link InspectGoods}. */
    INSPECT_GOODS,
    /** {@link RejectGoods}. */
    REJECT_GOODS,
    /** {@link ProposeRefund}. */
    PROPOSE_REFUND,
    /** {@link ConfirmRefund}. */
    CONFIRM_REFUND,
    /** {@link ExchangeGoods}. */
    EXCHANGE_GOODS,
    /** {@link CancelReturn}. */
    CANCEL,
    /** {@link ExpireReturn}. */
    EXPIRE,
    /** {@link RecordRefundOverdue}. */
    RECORD_REFUND_OVERDUE
}
