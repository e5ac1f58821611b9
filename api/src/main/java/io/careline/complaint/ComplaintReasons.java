package io.careline.complaint;

import io.careline.common.Incubating;

/** The codes of all reasons the complaint life cycle gives. A code never changes its meaning; releases may add some. */
public final class ComplaintReasons {
    /** An archived snapshot does not say since when: its retention never ends (gap G14). */
    @Incubating(since = "0.1.0")
    public static final String ARCHIVING_TIME_MISSING = "complaint.archiving-time-missing";

    /** A clock's breach was reported before it was due. */
    public static final String BREACH_TOO_EARLY = "complaint.breach-too-early";

    /** The register demands the channel (rule CP2). */
    public static final String CHANNEL_MISSING = "complaint.channel-missing";

    /** Complaints below this one have not ended yet. */
    public static final String CHILDREN_OPEN = "complaint.children-open";

    /** A snapshot had no clocks; they were started from its times. */
    public static final String CLOCKS_DERIVED = "complaint.clocks-derived";

    /** An escalation names a clock whose breach is not recorded (rule CP24). */
    public static final String CLOCK_NOT_BREACHED = "complaint.clock-not-breached";

    /** A breach was reported of a clock that does not run. */
    public static final String CLOCK_NOT_RUNNING = "complaint.clock-not-running";

    /** A closed snapshot lacks the closing time. */
    public static final String CLOSING_TIME_MISSING = "complaint.closing-time-missing";

    /** The register demands the customer (rule CP2). */
    public static final String CUSTOMER_MISSING = "complaint.customer-missing";

    /** A major complaint needs a decision maker (rule CP4). */
    public static final String DECISION_MAKER_NEEDED = "complaint.decision-maker-needed";

    /** The register demands the department (rule CP2). */
    public static final String DEPARTMENT_MISSING = "complaint.department-missing";

    /** A follow-up was scheduled for a moment that has passed (rule CP6). */
    public static final String FOLLOW_UP_IN_THE_PAST = "complaint.follow-up-in-the-past";

    /** A complaint cannot be closed before its follow-up is done or waived (rule CP6). */
    public static final String FOLLOW_UP_OPEN = "complaint.follow-up-open";

    /** All rounds of follow-up are used (rule CP6). */
    public static final String FOLLOW_UP_ROUNDS_USED = "complaint.follow-up-rounds-used";

    /** A response needs its grounds (rule CP17). */
    public static final String GROUNDS_MISSING = "complaint.grounds-missing";

    /** The promised call is not overdue yet (rule CP12). */
    public static final String HANDOVER_TOO_EARLY = "complaint.handover-too-early";

    /** A snapshot on hold does not say why. */
    public static final String HOLD_MISSING = "complaint.hold-missing";

    /** A snapshot that is not on hold had a hold; it was dropped. */
    public static final String HOLD_WITHOUT_WAITING = "complaint.hold-without-waiting";

    /** A snapshot stands at a level that the chain does not have. */
    public static final String LEVEL_BEYOND_CHAIN = "complaint.level-beyond-chain";

    /** An escalation names a level that is not above the present one or not in the chain (rule CP16). */
    public static final String LEVEL_OUT_OF_CHAIN = "complaint.level-out-of-chain";

    /** There is no level below. */
    public static final String LOWEST_LEVEL_REACHED = "complaint.lowest-level-reached";

    /** A merged complaint was another customer's, who also waits for a result (rule CP1). */
    public static final String MERGED_CUSTOMER_DIFFERS = "complaint.merged-customer-differs";

    /** The complaint was merged: the one that it went into is the one to go on with. */
    public static final String MERGED_ELSEWHERE = "complaint.merged-elsewhere";

    /** The complaint is not merged into the one that did not absorb it. */
    public static final String NOT_MERGED_THERE = "complaint.not-merged-there";

    /** A merged snapshot does not say which complaint it goes on in. */
    public static final String MERGE_TARGET_MISSING = "complaint.merge-target-missing";

    /** The customer has not reported that nobody called (rule CP12). */
    public static final String MISSING_CALL_NOT_REPORTED = "complaint.missing-call-not-reported";

    /** A correction corrects nothing. */
    public static final String NOTHING_TO_RECLASSIFY = "complaint.nothing-to-reclassify";

    /** A snapshot was never registered. */
    public static final String NOT_REGISTERED = "complaint.not-registered";

    /** Only the owner and those set over him may reassign (rule CP13). */
    public static final String NOT_YOURS_TO_REASSIGN = "complaint.not-yours-to-reassign";

    /** Nobody owns the complaint yet (rule CP13). */
    public static final String NO_OWNER = "complaint.no-owner";

    /** Somebody else owns the complaint (rule CP13). */
    public static final String OWNED_ALREADY = "complaint.owned-already";

    /** The owner of a complaint that became a major one may not decide it (rule CP4). */
    public static final String OWNER_CANNOT_DECIDE = "complaint.owner-cannot-decide";

    /** A complaint that has ended was given a child. */
    public static final String PARENT_ENDED = "complaint.parent-ended";

    /** The command needs a reason. */
    public static final String REASON_MISSING = "complaint.reason-missing";

    /** A complaint cannot have come in later than now. */
    public static final String RECEIVED_IN_THE_FUTURE = "complaint.received-in-the-future";

    /** A referral needs its recipient. */
    public static final String RECIPIENT_MISSING = "complaint.recipient-missing";

    /** A final response names whom the customer can turn to outside. */
    public static final String RECOURSE_MISSING = "complaint.recourse-missing";

    /** A complaint has no relation to itself. */
    public static final String RELATED_TO_ITSELF = "complaint.related-to-itself";

    /** The other complaint lies below this one. */
    public static final String RELATION_CYCLE = "complaint.relation-cycle";

    /** The amount is more than the level may grant (rule CP4). */
    public static final String REMEDY_BEYOND_AUTHORITY = "complaint.remedy-beyond-authority";

    /** A remedy in money is above zero. */
    public static final String REMEDY_NOT_POSITIVE = "complaint.remedy-not-positive";

    /** A resolved snapshot lacks the time of its resolution. */
    public static final String RESOLUTION_TIME_MISSING = "complaint.resolution-time-missing";

    /** An answered snapshot lacks the response. */
    public static final String RESPONSE_MISSING = "complaint.response-missing";

    /** An assessed snapshot lacks the severity (rule CP8). */
    public static final String SEVERITY_MISSING = "complaint.severity-missing";

    /** The register demands the summary (rule CP2). */
    public static final String SUMMARY_MISSING = "complaint.summary-missing";

    /** The other complaint has ended, so that nothing goes on in it or below it. */
    public static final String TARGET_ENDED = "complaint.target-ended";

    /** The other complaint was merged itself, perhaps into this one. */
    public static final String TARGET_MERGED = "complaint.target-merged";

    /** The register demands the time (rule CP2). */
    public static final String TIME_MISSING = "complaint.time-missing";

    /** There is no level above (rule CP22). */
    public static final String TOP_LEVEL_REACHED = "complaint.top-level-reached";

    private ComplaintReasons() {}
}
