package io.careline.examples.replay.sample;

import java.util.List;

/** What can be the matter with a made-up handover. */
enum HandoverStory {
    /** Nothing. */
    SMOOTH,
    /** The taker wants something noted. */
    REMARKS,
    /** The taker comes after the giver's shift (rules H1, H2). */
    TAKER_LATE,
    /** Nobody has said anything of a kind that needs an answer (rules H3, H4, H5). */
    UNANSWERED,
    /** The place is not clean at first (rule H7). */
    NOT_CLEAN,
    /** Equipment is missing (rule H6). */
    MISSING,
    /** A problem comes up in the middle (rule H9). */
    PROBLEM,
    /** The giver would go to an emergency and leave nobody, then a guard stands in (rule R7). */
    EMERGENCY,
    /** The giver would leave before anybody is there (rule H2). */
    LEAVING,
    /** The giver would sign for both (rule H8). */
    BOTH_NAMES,
    /** Somebody else has to take over (rule H2). */
    REPLACED,
    /** The giver still serves a customer (rules R1, R2, R3). */
    CUSTOMER,
    /** They begin before the meeting is over (rule R10). */
    BEFORE_THE_MEETING;

    /** What happens in the month of a desk, beside what goes smoothly. */
    static List<HandoverStory> of(PeopleDesk desk) {
        return switch (desk) {
            case PROPERTY ->
                List.of(
                        REMARKS,
                        REMARKS,
                        REMARKS,
                        TAKER_LATE,
                        TAKER_LATE,
                        TAKER_LATE,
                        UNANSWERED,
                        UNANSWERED,
                        UNANSWERED,
                        NOT_CLEAN,
                        NOT_CLEAN,
                        MISSING,
                        PROBLEM,
                        PROBLEM,
                        EMERGENCY,
                        LEAVING,
                        BOTH_NAMES,
                        REPLACED);
            case STRICT_SHOP ->
                List.of(
                        REMARKS,
                        REMARKS,
                        TAKER_LATE,
                        TAKER_LATE,
                        UNANSWERED,
                        UNANSWERED,
                        PROBLEM,
                        LEAVING,
                        BOTH_NAMES,
                        CUSTOMER,
                        CUSTOMER,
                        BEFORE_THE_MEETING,
                        BEFORE_THE_MEETING);
            case RESTAURANT -> List.of();
        };
    }
}
