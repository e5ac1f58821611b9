package io.careline.orderflag;

import io.careline.lifecycle.CommandType;

/** Which command it is: one constant for each command class. Later releases may add some. */
public enum OrderFlagCommandType implements CommandType {
    /** {@link SetOrderFlag}. */
    SET,
    /** {@link AmendOrderFlag}. */
    AMEND,
    /** {@link ClearOrderFlag}. */
    CLEAR,
    /** {@link RecordPush}. */
    RECORD_PUSH
}
