package io.careline.complaint;

/** What another complaint is to this one. Later releases may add some: keep a default branch. */
public enum ComplaintRelation {
    /** It has to do with it. */
    RELATED,
    /** It lies under it, so that this one is not closed before it. */
    CHILD,
    /** It lay under it and has ended, or lies under it no more. */
    ENDED_CHILD
}
