package io.careline.privacy;

import io.careline.common.Incubating;

/** What is done with confidential data beyond reading it (rule CF4). More kinds may come. */
@Incubating(since = "0.1.0")
public enum CopyKind {
    /** It is copied or exported. */
    COPY,
    /** It is lent to somebody else. */
    LEND,
    /** It is taken out of the house. */
    TAKE_OUT
}
