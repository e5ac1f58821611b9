package io.careline.handover;

import io.careline.common.Incubating;

/** The codes of all reasons that handovers give. A code never changes its meaning; releases may add some. */
@Incubating(since = "0.1.0")
public final class HandoverReasons {
    /** The shift is extended for another customer already (rules R1, R2, R3). */
    public static final String ALREADY_EXTENDED = "handover.already-extended";

    /** The time at which the taker came is after now. */
    public static final String ARRIVED_IN_THE_FUTURE = "handover.arrived-in-the-future";

    /** Too few would keep the post (rule R7). */
    public static final String COVER_BELOW_MINIMUM = "handover.cover-below-minimum";

    /** The giver still serves a customer (rules R1, R2, R3). */
    public static final String CUSTOMER_IN_CONVERSATION = "handover.customer-in-conversation";

    /** A shift is extended for a customer, who must be named (rules R1, R2, R3). */
    public static final String CUSTOMER_MISSING = "handover.customer-missing";

    /** The record is passed on after the daily meeting (rule H12). */
    public static final String DAILY_MEETING_NOT_OVER = "handover.daily-meeting-not-over";

    /** A piece of equipment is in the count twice (rule H6). */
    public static final String EQUIPMENT_COUNTED_TWICE = "handover.equipment-counted-twice";

    /** Equipment is missing; who is liable is proposed (rule H6). */
    public static final String EQUIPMENT_MISSING = "handover.equipment-missing";

    /** Equipment was not counted (rule H6). */
    public static final String EQUIPMENT_UNCOUNTED = "handover.equipment-uncounted";

    /** The post keeps no such equipment (rule H6). */
    public static final String EQUIPMENT_UNKNOWN = "handover.equipment-unknown";

    /** The desk extends no shift (rules R1, R2, R3). */
    public static final String EXTENSION_NOT_ALLOWED = "handover.extension-not-allowed";

    /** A shift was extended for long (rules R1, R2, R3). */
    public static final String EXTENSION_TOO_LONG = "handover.extension-too-long";

    /** The giver has left by his book (rule H11). */
    public static final String GIVER_GONE = "handover.giver-gone";

    /** The giver stayed after his shift (rule H2). */
    public static final String GIVER_KEPT_WAITING = "handover.giver-kept-waiting";

    /** The giver left before he was relieved: for somebody to judge (rule H2). */
    public static final String GIVER_LEFT_UNRELIEVED = "handover.giver-left-unrelieved";

    /** A snapshot lacks who hands over. */
    public static final String GIVER_MISSING = "handover.giver-missing";

    /** The giver stays until the taker has come and signed (rule H2). */
    public static final String GIVER_NOT_RELIEVED = "handover.giver-not-relieved";

    /** The giver has not signed what is in the book now (rule H8). */
    public static final String GIVER_NOT_SIGNED = "handover.giver-not-signed";

    /** There is no item with this number. */
    public static final String ITEM_UNKNOWN = "handover.item-unknown";

    /** There is something of a kind for which "none" was said. */
    public static final String KIND_HAS_ITEMS = "handover.kind-has-items";

    /** A mandatory kind has no answer, not even "none" (rules H3, H4, H5). */
    public static final String KIND_UNANSWERED = "handover.kind-unanswered";

    /** Only a lead may do this. */
    public static final String LEAD_NEEDED = "handover.lead-needed";

    /** The meeting comes first (rule R10). */
    public static final String MEETING_NOT_OVER = "handover.meeting-not-over";

    /** A snapshot did not say when the night log is registered; it was derived (rule H10). */
    public static final String NIGHT_LOG_DERIVED = "handover.night-log-derived";

    /** What the night left is registered in the morning (rule H10). */
    public static final String NIGHT_LOG_TOO_EARLY = "handover.night-log-too-early";

    /** Only night shifts have a night log (rule H10). */
    public static final String NOT_A_NIGHT_SHIFT = "handover.not-a-night-shift";

    /** Only giver and taker may do this. */
    public static final String NOT_A_PARTY = "handover.not-a-party";

    /** The shift is not extended. */
    public static final String NOT_EXTENDED = "handover.not-extended";

    /** A shift is handed over face to face (rule H8). */
    public static final String NOT_FACE_TO_FACE = "handover.not-face-to-face";

    /** A snapshot is of a handover that nobody scheduled. */
    public static final String NOT_SCHEDULED = "handover.not-scheduled";

    /** Only who hands over may do this. */
    public static final String NOT_THE_GIVER = "handover.not-the-giver";

    /** Only who takes over may do this. */
    public static final String NOT_THE_TAKER = "handover.not-the-taker";

    /** Nobody has looked whether the place is clean (rule H7). */
    public static final String PLACE_NOT_CHECKED = "handover.place-not-checked";

    /** The place is not clean: the giver finishes before he leaves (rule H7). */
    public static final String PLACE_NOT_CLEAN = "handover.place-not-clean";

    /** The problem must be named (rule H9). */
    public static final String PROBLEM_MISSING = "handover.problem-missing";

    /** A reason is needed. */
    public static final String REASON_MISSING = "handover.reason-missing";

    /** A snapshot did not say when the record is passed on; it was derived (rule H12). */
    public static final String RECORD_DUE_DERIVED = "handover.record-due-derived";

    /** Remarks must have a text. */
    public static final String REMARKS_BLANK = "handover.remarks-blank";

    /** A suspended snapshot did not say where it goes on; in progress was assumed. */
    public static final String RESUMPTION_ASSUMED = "handover.resumption-assumed";

    /** Nobody hands over to himself (rule H8). */
    public static final String SAME_PERSON = "handover.same-person";

    /** Two different people sign (rule H8). */
    public static final String SAME_SIGNER = "handover.same-signer";

    /** Nobody is on duty between the two shifts (rule R7). */
    public static final String SHIFTS_APART = "handover.shifts-apart";

    /** A snapshot lacks the end of the giver's shift. */
    public static final String SHIFT_END_MISSING = "handover.shift-end-missing";

    /** The giver's shift is not over (rule H2). */
    public static final String SHIFT_NOT_OVER = "handover.shift-not-over";

    /** How far the problem was brought must be said (rule H9). */
    public static final String STAGE_MISSING = "handover.stage-missing";

    /** Somebody with this role must not keep the post (rule R7). */
    public static final String STAND_IN_NOT_PERMITTED = "handover.stand-in-not-permitted";

    /** The taker came too late (rule H1). */
    public static final String TAKER_LATE = "handover.taker-late";

    /** A snapshot lacks who takes over. */
    public static final String TAKER_MISSING = "handover.taker-missing";

    /** This is handed over in writing (rules H3, H11). */
    public static final String TEXT_MISSING = "handover.text-missing";

    private HandoverReasons() {}
}
