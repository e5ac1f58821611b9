package io.careline.swap;

import io.careline.common.Incubating;

/** The codes of all reasons the swap life cycle gives. A code never changes its meaning; releases may add some. */
@Incubating(since = "0.1.0")
public final class SwapReasons {
    /** The time to agree is over. */
    public static final String ANSWER_EXPIRED = "swap.answer-expired";

    /** Somebody who may not sign wants to (rules W3, W4). */
    public static final String APPROVER_NEEDED = "swap.approver-needed";

    /** Somebody would work two shifts without a break between them (rule W7). */
    public static final String BACK_TO_BACK = "swap.back-to-back";

    /** A snapshot does not say who has to agree; the policy was asked. */
    public static final String CHAIN_DERIVED = "swap.chain-derived";

    /** Somebody has another swap on the same day or the one before or after (rule W6). */
    public static final String CONSECUTIVE_DAYS = "swap.consecutive-days";

    /** Somebody asks again before his last swap is settled (rule W6). */
    public static final String CONSECUTIVE_REQUESTS = "swap.consecutive-requests";

    /** A shift may still be paid back. */
    public static final String DEFAULT_TOO_EARLY = "swap.default-too-early";

    /** A snapshot did not say until when everybody has to have agreed. */
    public static final String EXPIRY_DERIVED = "swap.expiry-derived";

    /** There is still time to agree. */
    public static final String EXPIRY_TOO_EARLY = "swap.expiry-too-early";

    /** Whoever completes the approval says what is known of the two people. */
    public static final String FACTS_MISSING = "swap.facts-missing";

    /** The desk does not have such swaps. */
    public static final String KIND_NOT_ALLOWED = "swap.kind-not-allowed";

    /** The team leader of one of the two is not known (rule W4). */
    public static final String LEADS_UNKNOWN = "swap.leads-unknown";

    /** Somebody agrees as a team leader who is none of those asked, or did so already (rule W4). */
    public static final String LEAD_NEEDED = "swap.lead-needed";

    /** The swap does not have such a shift. */
    public static final String LEG_UNKNOWN = "swap.leg-unknown";

    /** Somebody has as many swaps in the month as are allowed (rule W5). */
    public static final String LIMIT_REACHED = "swap.limit-reached";

    /** None of the changes takes away what the swap stands on. */
    public static final String NOT_AFFECTED = "swap.not-affected";

    /** The swap is not in the swap register (rules W3, W4). */
    public static final String NOT_REGISTERED = "swap.not-registered";

    /** A snapshot of a swap that nobody asked for. */
    public static final String NOT_REQUESTED = "swap.not-requested";

    /** A shift lies on a public holiday (rules W9, L19). */
    public static final String ON_HOLIDAY = "swap.on-holiday";

    /** Somebody has leave on a shift of the swap (rules W9, L18). */
    public static final String ON_LEAVE = "swap.on-leave";

    /** Somebody would approve a swap of his own. */
    public static final String OWN_SWAP = "swap.own-swap";

    /** Only the people concerned may do this. */
    public static final String PARTY_NEEDED = "swap.party-needed";

    /** A reason is needed (rule W2). */
    public static final String REASON_MISSING = "swap.reason-missing";

    /** A swap or an offer names nobody to take the shift. */
    public static final String RECIPIENT_MISSING = "swap.recipient-missing";

    /** Somebody agrees who is not the other party (rules W1, W3). */
    public static final String RECIPIENT_NEEDED = "swap.recipient-needed";

    /** A claim names another party. */
    public static final String RECIPIENT_UNEXPECTED = "swap.recipient-unexpected";

    /** The entry in the swap register is needed (rules W3, W4). */
    public static final String REGISTER_ENTRY_MISSING = "swap.register-entry-missing";

    /** The shift that is worked in return is known already. */
    public static final String REPAYMENT_ALREADY_ARRANGED = "swap.repayment-already-arranged";

    /** A snapshot did not say until when the shift has to be paid back. */
    public static final String REPAYMENT_DUE_DERIVED = "swap.repayment-due-derived";

    /** A swap does not say what is worked in return. */
    public static final String REPAYMENT_MISSING = "swap.repayment-missing";

    /** Nothing is worked in return. */
    public static final String REPAYMENT_NOT_OWED = "swap.repayment-not-owed";

    /** A shift would end after all of the swap has to be worked. */
    public static final String REPAYMENT_TOO_LATE = "swap.repayment-too-late";

    /** An offer or a claim names a shift that is worked in return. */
    public static final String REPAYMENT_UNEXPECTED = "swap.repayment-unexpected";

    /** Somebody asks for another. */
    public static final String REQUESTER_NEEDED = "swap.requester-needed";

    /** There is too little time between two shifts (rule W7). */
    public static final String REST_TOO_SHORT = "swap.rest-too-short";

    /** A snapshot does not say which roster has the shifts. */
    public static final String ROSTER_MISSING = "swap.roster-missing";

    /** A hard rule of the roster would be broken more. */
    public static final String ROSTER_RULE_BROKEN = "swap.roster-rule-broken";

    /** Somebody would swap with himself. */
    public static final String SAME_PERSON = "swap.same-person";

    /** The shares do not name those who are liable, or are not a whole together. */
    public static final String SHARES_INVALID = "swap.shares-invalid";

    /** Somebody would work two shifts at one time (rule W7). */
    public static final String SHIFTS_OVERLAP = "swap.shifts-overlap";

    /** Somebody gives a shift that he does not work. */
    public static final String SHIFT_NOT_ASSIGNED = "swap.shift-not-assigned";

    /** A shift that has not begun cannot be missed. */
    public static final String SHIFT_NOT_BEGUN = "swap.shift-not-begun";

    /** A claimed shift has somebody. */
    public static final String SHIFT_NOT_OPEN = "swap.shift-not-open";

    /** A shift that is not over cannot have been worked. */
    public static final String SHIFT_NOT_OVER = "swap.shift-not-over";

    /** A shift has begun (rule W4: no private swaps). */
    public static final String SHIFT_STARTED = "swap.shift-started";

    /** A shift was worked and cannot be missed. */
    public static final String SHIFT_WORKED = "swap.shift-worked";

    /** Somebody lacks a skill that a shift takes. */
    public static final String SKILL_MISSING = "swap.skill-missing";

    /** Somebody who may not do this wants to. */
    public static final String SUPERVISOR_NEEDED = "swap.supervisor-needed";

    /** Somebody would work two shifts on one day (rule W7). */
    public static final String TAKER_WORKS = "swap.taker-works";

    /** A snapshot does not say who gives whom which shift. */
    public static final String TERMS_MISSING = "swap.terms-missing";

    /** A snapshot does not say in which zone its days are. */
    public static final String ZONE_MISSING = "swap.zone-missing";

    private SwapReasons() {}
}
