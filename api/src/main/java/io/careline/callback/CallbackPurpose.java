package io.careline.callback;

import io.careline.common.Code;

/**
 * What a customer is called for. An open code, since desks call for reasons of their own; a host adds its own with
 * {@link #of(String)}.
 */
public final class CallbackPurpose extends Code<CallbackPurpose> {
    /** A promised reply (rule CB3). */
    public static final CallbackPurpose REPLY_OWED = of("reply-owed");
    /** Whether the customer is satisfied with what was solved (rule CB1). */
    public static final CallbackPurpose SATISFACTION = of("satisfaction");
    /** An enquiry of a prospect or an offer to a customer (rule CB12). */
    public static final CallbackPurpose SALES_CONTACT = of("sales-contact");
    /** An order or a bill that is not paid yet. */
    public static final CallbackPurpose PAYMENT_REMINDER = of("payment-reminder");
    /** How far an open matter has come. */
    public static final CallbackPurpose PROGRESS_REPORT = of("progress-report");
    /** A visit, which is announced by telephone first (rule CB10). */
    public static final CallbackPurpose VISIT = of("visit");

    private CallbackPurpose(String value) {
        super(value);
    }

    /**
     * The purpose with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static CallbackPurpose of(String value) {
        return new CallbackPurpose(value);
    }
}
