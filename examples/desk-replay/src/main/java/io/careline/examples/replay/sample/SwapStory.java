package io.careline.examples.replay.sample;

import java.util.List;

/** What can come of a made-up swap. */
enum SwapStory {
    /** A shift for a shift: agreed, registered, signed, worked. */
    ORDINARY,
    /** A shift given away; nothing is worked in return. */
    OFFER,
    /** Nobody says what has to be attended to (rule W2). */
    NO_REASON,
    /** Signed only once it is in the register (rules W3, W4). */
    REGISTERED_LATE,
    /** Signed only once the other team leader agrees (rule W4). */
    LEAD_FORGOTTEN,
    /** The other has had enough swaps this month (rule W5). */
    ONE_TOO_MANY,
    /** The day beside another swap (rule W6). */
    DAY_AFTER_ANOTHER,
    /** The other works that day, or until it begins (rule W7). */
    BACK_TO_BACK,
    /** On a public holiday (rules W9, L19). */
    HOLIDAY,
    /** The other does not want to. */
    DECLINED,
    /** Taken back before it is signed. */
    CANCELLED,
    /** Never answered. */
    EXPIRED,
    /** Ill on the day itself before anybody signs: the roster changes underneath. */
    VOIDED,
    /** In force, and nobody comes, since it was unclear who would (rule W8). */
    DEFAULTED;

    /** The stories of a desk's month, those in force first: others lean on them. */
    static List<SwapStory> of(PeopleDesk desk) {
        return switch (desk) {
            case PROPERTY ->
                List.of(
                        DEFAULTED,
                        ORDINARY,
                        ORDINARY,
                        OFFER,
                        REGISTERED_LATE,
                        VOIDED,
                        NO_REASON,
                        DAY_AFTER_ANOTHER,
                        BACK_TO_BACK,
                        HOLIDAY,
                        DECLINED,
                        CANCELLED,
                        EXPIRED,
                        ONE_TOO_MANY);
            case STRICT_SHOP ->
                List.of(
                        DEFAULTED,
                        ORDINARY,
                        OFFER,
                        REGISTERED_LATE,
                        LEAD_FORGOTTEN,
                        VOIDED,
                        NO_REASON,
                        DAY_AFTER_ANOTHER,
                        DAY_AFTER_ANOTHER,
                        BACK_TO_BACK,
                        BACK_TO_BACK,
                        HOLIDAY,
                        HOLIDAY,
                        DECLINED,
                        CANCELLED,
                        EXPIRED,
                        ONE_TOO_MANY,
                        ONE_TOO_MANY);
            case RESTAURANT -> List.of(DEFAULTED, ORDINARY, ORDINARY, ORDINARY, ORDINARY, OFFER, DECLINED, EXPIRED);
        };
    }
}
