package io.careline.examples.replay.mapping;

import io.careline.complaint.ComplaintCommandType;

/** Is told whatever a mapping made up because the log does not say it. */
public interface Imputations {
    /** A command that the log does not really tell. */
    void command(ComplaintCommandType command);

    /** A value that the log does not have. */
    void value(ComplaintCommandType command, String attribute, String value);
}
