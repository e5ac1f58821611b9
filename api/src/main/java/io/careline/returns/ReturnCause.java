package io.careline.returns;

/** Why the goods come back: it says who pays the freight (rules RT4 to RT6). */
public enum ReturnCause {
    /** Nothing is wrong with the goods (rule RT4). */
    CHANGE_OF_MIND,
    /** The goods have a quality problem (rule RT6). */
    QUALITY_PROBLEM,
    /** The goods were damaged on their way to the buyer (rule RT5). */
    COURIER_DAMAGE,
    /** Seller and buyer disagree, or nobody can tell: a supervisor decides (rule RT8). */
    UNCLEAR
}
