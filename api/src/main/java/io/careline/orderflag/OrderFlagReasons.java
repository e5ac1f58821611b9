package io.careline.orderflag;

/** The codes of all reasons that flags and orders give. A code never changes its meaning; releases may add some. */
public final class OrderFlagReasons {
    /** A remark has no agent number: the commission is the agent's own loss (rules OF3, K10). */
    public static final String AGENT_NUMBER_MISSING = "orderflag.agent-number-missing";

    /** An order lacks what is to be paid. */
    public static final String AMOUNT_MISSING = "orderflag.amount-missing";

    /** A snapshot had a flag without being set; it was dropped. */
    public static final String ANNOTATION_DROPPED = "orderflag.annotation-dropped";

    /** A snapshot that is set lacks its flag and remark. */
    public static final String ANNOTATION_MISSING = "orderflag.annotation-missing";

    /** A code book has one code for two colours. */
    public static final String BOOK_CODE_REPEATED = "orderflag.book-code-repeated";

    /** A code book lacks a key. */
    public static final String BOOK_KEY_MISSING = "orderflag.book-key-missing";

    /** A code book has a key that is not known. */
    public static final String BOOK_KEY_UNKNOWN = "orderflag.book-key-unknown";

    /** A code book is no JSON document, or repeats a key. */
    public static final String BOOK_NOT_JSON = "orderflag.book-not-json";

    /** A document has two code books for one platform. */
    public static final String BOOK_PLATFORM_REPEATED = "orderflag.book-platform-repeated";

    /** A code book has a value that is not what it must be. */
    public static final String BOOK_VALUE_INVALID = "orderflag.book-value-invalid";

    /** A snapshot that was set does not say who set it, and when. */
    public static final String CHANGES_MISSING = "orderflag.changes-missing";

    /** A platform has no colour under that code. */
    public static final String CODE_UNKNOWN = "orderflag.code-unknown";

    /** A snapshot has another colour than its remark calls for (rule OF8). */
    public static final String COLOUR_DIFFERS = "orderflag.colour-differs";

    /** The legend has a colour for none of the remark's parts (rule OF1). */
    public static final String COLOUR_UNDECIDED = "orderflag.colour-undecided";

    /** An order lacks the customer. */
    public static final String CUSTOMER_MISSING = "orderflag.customer-missing";

    /** A platform cannot show the colour; no similar one stands in for it. */
    public static final String FLAG_UNREPRESENTABLE = "orderflag.flag-unrepresentable";

    /** Nobody follows up an unpaid order, and nobody can be found in the roster (rules OF4, K11). */
    public static final String FOLLOW_UP_UNASSIGNED = "orderflag.follow-up-unassigned";

    /** An instruction is empty (rule OF6). */
    public static final String INSTRUCTION_MISSING = "orderflag.instruction-missing";

    /** Nobody has the commission: the remark has no agent number (rules OF3, K10). */
    public static final String NO_AGENT_NUMBER = "orderflag.no-agent-number";

    /** Nobody has the commission: the order has no flag (rules OF3, K10). */
    public static final String NOT_FLAGGED = "orderflag.not-flagged";

    /** An unpaid snapshot lacks who follows up (rules OF4, K11). */
    public static final String NOT_FOLLOWED_UP = "orderflag.not-followed-up";

    /** A snapshot is not placed. */
    public static final String NOT_PLACED = "orderflag.not-placed";

    /** Nobody has the commission: the flag is not the red one (rule K10, gap OF7). */
    public static final String NOT_RED = "orderflag.not-red";

    /** A snapshot has no flag at all. */
    public static final String NOT_SET = "orderflag.not-set";

    /** A lost customer was not thanked and invited back (rule OL). */
    public static final String NOT_THANKED = "orderflag.not-thanked";

    /** The agents concerned were not told of a transfer (rules OF4, K11). */
    public static final String NOTICE_MISSING = "orderflag.notice-missing";

    /** A remark has no part (rule OF2). */
    public static final String PARTS_MISSING = "orderflag.parts-missing";

    /** An order was placed after now. */
    public static final String PLACED_IN_THE_FUTURE = "orderflag.placed-in-the-future";

    /** An order lacks when it was placed. */
    public static final String PLACING_TIME_MISSING = "orderflag.placing-time-missing";

    /** There is no code book for a platform. */
    public static final String PLATFORM_UNKNOWN = "orderflag.platform-unknown";

    /** A platform was reported that the flag is not meant for. */
    public static final String PUSH_NOT_EXPECTED = "orderflag.push-not-expected";

    /** A report is about another change than the latest. */
    public static final String PUSH_OUTDATED = "orderflag.push-outdated";

    /** A reason is demanded. */
    public static final String REASON_MISSING = "orderflag.reason-missing";

    /** A remark is longer than the platform allows. */
    public static final String REMARK_TOO_LONG = "orderflag.remark-too-long";

    /** Nobody has the commission: the remark has several agent numbers (rule OF3). */
    public static final String SEVERAL_AGENT_NUMBERS = "orderflag.several-agent-numbers";

    /** The flag or remark says that shipping is delayed (rules OF1, OF2). */
    public static final String SHIPPING_HELD = "orderflag.shipping-held";

    /** A large order without instruction needs a supervisor (rule OF6). */
    public static final String SUPERVISOR_NEEDED = "orderflag.supervisor-needed";

    /** A platform wants a name beside the colour. */
    public static final String TAG_NAME_MISSING = "orderflag.tag-name-missing";

    /** A platform has no names beside its colours. */
    public static final String TAG_NAME_NOT_CARRIED = "orderflag.tag-name-not-carried";

    /** A name beside the colour is longer than the platform allows. */
    public static final String TAG_NAME_TOO_LONG = "orderflag.tag-name-too-long";

    /** The waybill is not printed, or its number not filled in (rule OF5). */
    public static final String WAYBILL_MISSING = "orderflag.waybill-missing";

    /** The remark demands a waybill number before shipping (rule OF2). */
    public static final String WAYBILL_OWED = "orderflag.waybill-owed";

    private OrderFlagReasons() {}
}
