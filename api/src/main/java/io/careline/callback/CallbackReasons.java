package io.careline.callback;

/** The codes of all reasons the callback life cycle gives. A code never changes its meaning; releases may add some. */
public final class CallbackReasons {
    /** A callback for the same case and purpose is still open. */
    public static final String ALREADY_OPEN = "callback.already-open";

    /** A promise's breach was reported before it was due. */
    public static final String BREACH_TOO_EARLY = "callback.breach-too-early";

    /** A call was concluded without an entry for the call log (rule CB9). */
    public static final String CALL_LOG_MISSING = "callback.call-log-missing";

    /** A snapshot is in a call but names no attempt; it was made due. */
    public static final String CALL_MISSING = "callback.call-missing";

    /** A dissatisfied customer has no source case; a new one is asked for instead. */
    public static final String CASE_MISSING = "callback.case-missing";

    /** A breach was reported of a clock that does not run. */
    public static final String CLOCK_NOT_RUNNING = "callback.clock-not-running";

    /** A snapshot had no clocks; they were started from its times. */
    public static final String CLOCKS_DERIVED = "callback.clocks-derived";

    /** The customer was called as often as the period allows. */
    public static final String CONTACT_CAP_REACHED = "callback.contact-cap-reached";

    /** The policy has a cap, and the number of calls so far is not given. */
    public static final String COUNT_MISSING = "callback.count-missing";

    /** A snapshot lacks the customer. */
    public static final String CUSTOMER_MISSING = "callback.customer-missing";

    /** The customer must not be called. */
    public static final String DO_NOT_CALL = "callback.do-not-call";

    /** A scheduled snapshot lacks its time; it was made due now. */
    public static final String DUE_TIME_MISSING = "callback.due-time-missing";

    /** The time to call is not reached yet. */
    public static final String DUE_TOO_EARLY = "callback.due-too-early";

    /** It is too late to call. */
    public static final String EXPIRED = "callback.expired";

    /** A snapshot lacks its expiry; it was counted from the request. */
    public static final String EXPIRY_MISSING = "callback.expiry-missing";

    /** It is not too late to call yet. */
    public static final String EXPIRY_TOO_EARLY = "callback.expiry-too-early";

    /** The promised call is not overdue yet (rule CB7). */
    public static final String HANDOVER_TOO_EARLY = "callback.handover-too-early";

    /** The customer's identity comes first (rule CB2). */
    public static final String IDENTITY_NOT_VERIFIED = "callback.identity-not-verified";

    /** The customer has not reported that nobody called (rule CP12). */
    public static final String MISSING_CALL_NOT_REPORTED = "callback.missing-call-not-reported";

    /** The time was outside the contact windows and was moved to the next one. */
    public static final String MOVED_INTO_WINDOW = "callback.moved-into-window";

    /** Nobody owns the callback yet. */
    public static final String NO_OWNER = "callback.no-owner";

    /** A snapshot was never requested. */
    public static final String NOT_REQUESTED = "callback.not-requested";

    /** The callback is offered to somebody else. */
    public static final String NOT_YOUR_OFFER = "callback.not-your-offer";

    /** Only the owner and those set over him may reassign before the promised call is overdue. */
    public static final String NOT_YOURS_TO_REASSIGN = "callback.not-yours-to-reassign";

    /** The number was called as often as the period allows. */
    public static final String NUMBER_CAP_REACHED = "callback.number-cap-reached";

    /** An offered snapshot does not say to whom; it was made due. */
    public static final String OFFER_MISSING = "callback.offer-missing";

    /** The customer's local time is outside the contact windows. */
    public static final String OUTSIDE_WINDOW = "callback.outside-window";

    /** Somebody else owns the callback. */
    public static final String OWNED_BY_ANOTHER = "callback.owned-by-another";

    /** A prospect goes to the local account manager first (rule CB12). */
    public static final String PROSPECT_TO_ACCOUNT_MANAGER = "callback.prospect-to-account-manager";

    /** The customer's local time is in the quiet hours. */
    public static final String QUIET_HOURS = "callback.quiet-hours";

    /** The command needs a reason. */
    public static final String REASON_MISSING = "callback.reason-missing";

    /** A reply cannot have been promised later than now. */
    public static final String PROMISED_IN_THE_FUTURE = "callback.promised-in-the-future";

    /** The result asks for a case, which needs what the customer said (rule CB6). */
    public static final String STATEMENT_MISSING = "callback.statement-missing";

    /** The call's script does not have the step (rule CB4). */
    public static final String STEP_NOT_IN_SCRIPT = "callback.step-not-in-script";

    /** A step of the call's script was skipped (rule CB4). */
    public static final String STEP_SKIPPED = "callback.step-skipped";

    /** The time to call is when it is too late to call. */
    public static final String TIME_AFTER_EXPIRY = "callback.time-after-expiry";

    /** The time to call has passed. */
    public static final String TIME_IN_THE_PAST = "callback.time-in-the-past";

    /** A snapshot lacks the time of the request. */
    public static final String TIME_MISSING = "callback.time-missing";

    /** A snapshot lacks the customer's zone; the desk's counts. */
    public static final String ZONE_MISSING = "callback.zone-missing";

    private CallbackReasons() {}
}
