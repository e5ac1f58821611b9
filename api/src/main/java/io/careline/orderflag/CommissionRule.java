package io.careline.orderflag;

/** Which flags bring an agent commission (rules OF3, OF7, K10). */
public enum CommissionRule {
    /** The agent whose number the remark has, whatever the colour. */
    ANY_FLAG_WITH_NUMBER,
    /** The same, but only under the red flag. */
    RED_FLAG_WITH_NUMBER
}
