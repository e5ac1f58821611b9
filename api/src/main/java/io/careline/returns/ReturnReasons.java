package io.careline.returns;

/** The codes of all reasons that returns give. A code never changes its meaning; releases may add some. */
public final class ReturnReasons {
    /** A snapshot had no assessment; it was made from its facts. */
    public static final String ASSESSMENT_DERIVED = "returns.assessment-derived";

    /** The goods were not handed over in time. */
    public static final String AUTHORISATION_EXPIRED = "returns.authorisation-expired";

    /** A snapshot does not say by which decision it is handled; the house was assumed. */
    public static final String BASIS_ASSUMED = "returns.basis-assumed";

    /** Nobody has said why the goods come back. */
    public static final String CAUSE_MISSING = "returns.cause-missing";

    /** Why the goods come back is disputed or cannot be told (rule RT8). */
    public static final String CAUSE_UNCLEAR = "returns.cause-unclear";

    /** A refunded snapshot does not say who has confirmed it. */
    public static final String CONFIRMER_MISSING = "returns.confirmer-missing";

    /** A refund needs a named person with a role to confirm it. */
    public static final String CONFIRMER_NEEDED = "returns.confirmer-needed";

    /** A charge is in another currency than the price; what is due cannot be told (rule RT8). */
    public static final String CURRENCIES_DIFFER = "returns.currencies-differ";

    /** A snapshot lacks the buyer. */
    public static final String CUSTOMER_MISSING = "returns.customer-missing";

    /** Courier damage was not seen when the parcel was checked; the handbook does not say who pays (rule RT8). */
    public static final String DAMAGE_AFTER_CHECK = "returns.damage-after-check";

    /** The house gives more time than the law. */
    public static final String DEADLINE_AFTER_LAW = "returns.deadline-after-law";

    /** The house gives less time than the law. */
    public static final String DEADLINE_BEFORE_LAW = "returns.deadline-before-law";

    /** An authorised snapshot had no expiry; it was counted from now. */
    public static final String EXPIRY_DERIVED = "returns.expiry-derived";

    /** The goods still have time to come. */
    public static final String EXPIRY_TOO_EARLY = "returns.expiry-too-early";

    /** A snapshot lacks what is known of the goods. */
    public static final String FACTS_MISSING = "returns.facts-missing";

    /** When the goods were ordered and asked back is fixed by the request. */
    public static final String FIXED_AT_REQUEST = "returns.fixed-at-request";

    /** A parcel came whose freight the seller should pay (rule RT3). */
    public static final String FREIGHT_COLLECT = "returns.freight-collect";

    /** Goods of this kind are not taken back (rules RT7, RT8). */
    public static final String GOODS_EXCLUDED = "returns.goods-excluded";

    /** The buyer confirmed at purchase that goods of this kind do not come back without reason (rule RT7). */
    public static final String GOODS_EXEMPTED = "returns.goods-exempted";

    /** Nobody has said what kind of goods it is. */
    public static final String GOODS_KIND_MISSING = "returns.goods-kind-missing";

    /** The house takes back what the law would not. */
    public static final String HOUSE_ABOVE_LAW = "returns.house-above-law";

    /** The house refuses what the law allows; days after signing in the details. */
    public static final String HOUSE_BELOW_LAW = "returns.house-below-law";

    /** The goods passed the inspection and cannot be rejected. */
    public static final String INSPECTION_PASSED = "returns.inspection-passed";

    /** There are traces of use; whether trying the goods out went too far is for a person to judge (rules RT7, RT8). */
    public static final String INTACTNESS_TO_JUDGE = "returns.intactness-to-judge";

    /** The law lets goods come back without reason only after a sale at a distance (rule RT7). */
    public static final String NOT_A_DISTANCE_SALE = "returns.not-a-distance-sale";

    /** A snapshot is of a return that nobody asked for. */
    public static final String NOT_REQUESTED = "returns.not-requested";

    /** The goods were opened (rule RT2). */
    public static final String OPENED = "returns.opened";

    /** Nobody has said whether the goods were opened. */
    public static final String OPENING_UNKNOWN = "returns.opening-unknown";

    /** The order is younger than the request (rule RT8). */
    public static final String ORDERED_AFTER_REQUEST = "returns.ordered-after-request";

    /** A snapshot lacks the order. */
    public static final String ORDER_MISSING = "returns.order-missing";

    /** The house and the law come to different outcomes. */
    public static final String OUTCOME_DIFFERS = "returns.outcome-differs";

    /** The outer packaging is not complete as it was received (rule RT1). */
    public static final String PACKAGING_INCOMPLETE = "returns.packaging-incomplete";

    /** Nobody has said whether the outer packaging is complete. */
    public static final String PACKAGING_UNKNOWN = "returns.packaging-unknown";

    /** The house and the law let different people pay a way. */
    public static final String PAYER_DIFFERS = "returns.payer-differs";

    /** A quality problem gives rights of its own, which the floor of seven days does not judge; verify with counsel. */
    public static final String QUALITY_RIGHTS_APART = "returns.quality-rights-apart";

    /** A reason is needed. */
    public static final String REASON_MISSING = "returns.reason-missing";

    /** A received snapshot does not say when; now was taken. */
    public static final String RECEIPT_TIME_MISSING = "returns.receipt-time-missing";

    /** A refund is more than is due. */
    public static final String REFUND_ABOVE_DUE = "returns.refund-above-due";

    /** A refund is in another currency than what is due. */
    public static final String REFUND_CURRENCY_DIFFERS = "returns.refund-currency-differs";

    /** The house and the law come to different refunds. */
    public static final String REFUND_DIFFERS = "returns.refund-differs";

    /** A snapshot had no time for the refund; it was counted from the receipt. */
    public static final String REFUND_DUE_DERIVED = "returns.refund-due-derived";

    /** A refunded snapshot lacks the amount. */
    public static final String REFUND_MISSING = "returns.refund-missing";

    /** A refund is below zero. */
    public static final String REFUND_NEGATIVE = "returns.refund-negative";

    /** The refund still has time. */
    public static final String REFUND_NOT_OVERDUE = "returns.refund-not-overdue";

    /** Other goods are wanted and no refund is owed. */
    public static final String REFUND_NOT_OWED = "returns.refund-not-owed";

    /** There is no proposed refund to confirm. */
    public static final String REFUND_NOT_PROPOSED = "returns.refund-not-proposed";

    /** The house offers a remedy that the law does not ask for. */
    public static final String REMEDY_ABOVE_LAW = "returns.remedy-above-law";

    /** The house does not offer a remedy that the law asks for. */
    public static final String REMEDY_BELOW_LAW = "returns.remedy-below-law";

    /** The remedy is not one of those that the buyer can have. */
    public static final String REMEDY_NOT_OFFERED = "returns.remedy-not-offered";

    /** The time of the request is after now. */
    public static final String REQUESTED_IN_THE_FUTURE = "returns.requested-in-the-future";

    /** The parcel was signed for after the request (rule RT8). */
    public static final String SIGNED_AFTER_REQUEST = "returns.signed-after-request";

    /** The parcel was signed for before the order (rule RT8). */
    public static final String SIGNED_BEFORE_ORDER = "returns.signed-before-order";

    /** Nobody has said whether the parcel was checked on signing. */
    public static final String SIGNING_CHECK_UNKNOWN = "returns.signing-check-unknown";

    /** Nobody has said when the parcel was signed for. */
    public static final String SIGNING_DATE_MISSING = "returns.signing-date-missing";

    /** A supervisor decides (rule RT8). */
    public static final String SUPERVISOR_NEEDED = "returns.supervisor-needed";

    /** The house had no terms when the goods were ordered (rule RT8). */
    public static final String TERMS_MISSING = "returns.terms-missing";

    /** The time to ask is over (rules RT2, RT7). */
    public static final String TOO_LATE = "returns.too-late";

    /** There are traces of use (rules RT1, RT2). */
    public static final String USED = "returns.used";

    /** Nobody has said whether there are traces of use. */
    public static final String USE_UNKNOWN = "returns.use-unknown";

    /** The number of the parcel is needed. */
    public static final String WAYBILL_MISSING = "returns.waybill-missing";

    private ReturnReasons() {}
}
