package io.careline.callback;

/** The codes of all reasons the callback life cycle gives. A code never changes its meaning; releases may add some. */
public final class CallbackReasons {
    /** Nothing but the id puts a callback ahead of the next best. */
    public static final String AHEAD_BY_ID = "callback.ahead-by-id";

    /** It is ahead of the next best because it is offered to the agent. */
    public static final String AHEAD_BY_OFFER = "callback.ahead-by-offer";

    /** A finding: one is promised, the other is not (rule CB3). */
    public static final String AHEAD_BY_ONLY_PROMISE = "callback.ahead-by-only-promise";

    /** It is ahead of the next best because it is the agent's own. */
    public static final String AHEAD_BY_OWNERSHIP = "callback.ahead-by-ownership";

    /** It is ahead of the next best because the customer has waited longer. */
    public static final String AHEAD_BY_PLACE = "callback.ahead-by-place";

    /** It is ahead of the next best by its priority. */
    public static final String AHEAD_BY_PRIORITY = "callback.ahead-by-priority";

    /** It is ahead of the next best because less of the promised time is left (rule CB3). */
    public static final String AHEAD_BY_PROMISE = "callback.ahead-by-promise";

    /** A callback for the same case and purpose is still open. */
    public static final String ALREADY_OPEN = "callback.already-open";

    /** The customer's own call was answered after more rings than the policy allows (rule CB8). */
    public static final String ANSWERED_LATE = "callback.answered-late";

    /** As many attempts were made as the policy allows: none is left. */
    public static final String ATTEMPTS_USED = "callback.attempts-used";

    /** The customer is not called before the retry unless he asks for it. */
    public static final String BEFORE_RETRY = "callback.before-retry";

    /** A promise's breach was reported before it was due. */
    public static final String BREACH_TOO_EARLY = "callback.breach-too-early";

    /** A call was concluded without an entry for the call log (rule CB9). */
    public static final String CALL_LOG_MISSING = "callback.call-log-missing";

    /** A snapshot is in a call but names no attempt; it was made due. */
    public static final String CALL_MISSING = "callback.call-missing";

    /** A dissatisfied customer has no source case; a new one is asked for instead. */
    public static final String CASE_MISSING = "callback.case-missing";

    /** A snapshot had no clocks; they were started from its times. */
    public static final String CLOCKS_DERIVED = "callback.clocks-derived";

    /** A breach was reported of a clock that does not run. */
    public static final String CLOCK_NOT_RUNNING = "callback.clock-not-running";

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

    /** A finding: nobody owns the callback and it asks for no skill. */
    public static final String NEXT_BY_NOBODY = "callback.next-by-nobody";

    /** The agent may have it since it is offered to him. */
    public static final String NEXT_BY_OFFER = "callback.next-by-offer";

    /** The agent may have it since he owns it. */
    public static final String NEXT_BY_OWNERSHIP = "callback.next-by-ownership";

    /** The agent may have it since he is the prospect's account manager (rule CB12). */
    public static final String NEXT_BY_PROSPECT = "callback.next-by-prospect";

    /** The agent may have it since nobody owns it and he has the skills. */
    public static final String NEXT_BY_SKILLS = "callback.next-by-skills";

    /** The agent may take it over since its owner did not call in time (rules CB7, CP12). */
    public static final String NEXT_BY_TAKEOVER = "callback.next-by-takeover";

    /** There is no other callback that the agent could dial now. */
    public static final String NEXT_WITHOUT_RIVAL = "callback.next-without-rival";

    /** Nobody was at home, and no note was left (rule CB10). */
    public static final String NOTE_MISSING = "callback.note-missing";

    /** There is nothing the agent could dial, and there will not be unless the queue changes. */
    public static final String NOTHING_TO_DIAL = "callback.nothing-to-dial";

    /** There is nothing the agent could dial before a moment. */
    public static final String NOTHING_TO_DIAL_BEFORE = "callback.nothing-to-dial-before";

    /** The callback announces no visit (rule CB10). */
    public static final String NOT_A_VISIT = "callback.not-a-visit";

    /** The queue does not have the callback. */
    public static final String NOT_IN_QUEUE = "callback.not-in-queue";

    /** A snapshot was never requested. */
    public static final String NOT_REQUESTED = "callback.not-requested";

    /** The callback is not waiting to be dialled. */
    public static final String NOT_WAITING = "callback.not-waiting";

    /** Only the owner and those set over him may reassign before the promised call is overdue. */
    public static final String NOT_YOURS_TO_REASSIGN = "callback.not-yours-to-reassign";

    /** The callback is offered to somebody else. */
    public static final String NOT_YOUR_OFFER = "callback.not-your-offer";

    /** Nobody owns the callback yet. */
    public static final String NO_OWNER = "callback.no-owner";

    /** The number was called as often as the period allows. */
    public static final String NUMBER_CAP_REACHED = "callback.number-cap-reached";

    /** An offered snapshot does not say to whom; it was made due. */
    public static final String OFFER_MISSING = "callback.offer-missing";

    /** The customer's local time is outside the contact windows. */
    public static final String OUTSIDE_WINDOW = "callback.outside-window";

    /** Somebody else owns the callback. */
    public static final String OWNED_BY_ANOTHER = "callback.owned-by-another";

    /** A reply cannot have been promised later than now. */
    public static final String PROMISED_IN_THE_FUTURE = "callback.promised-in-the-future";

    /** A prospect goes to the local account manager first (rule CB12). */
    public static final String PROSPECT_TO_ACCOUNT_MANAGER = "callback.prospect-to-account-manager";

    /** The customer's local time is in the quiet hours. */
    public static final String QUIET_HOURS = "callback.quiet-hours";

    /** The command needs a reason. */
    public static final String REASON_MISSING = "callback.reason-missing";

    /** The agent lacks skills that the callback asks for. */
    public static final String SKILLS_MISSING = "callback.skills-missing";

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

    /** The visit was before the call that announced it (rule CB10). */
    public static final String VISIT_BEFORE_CALL = "callback.visit-before-call";

    /** A visit cannot have been later than now. */
    public static final String VISIT_IN_THE_FUTURE = "callback.visit-in-the-future";

    /** A snapshot lacks the customer's zone; the desk's counts. */
    public static final String ZONE_MISSING = "callback.zone-missing";

    private CallbackReasons() {}
}
