package io.careline.lifecycle;

/** Which event it is: the tag of its JSON. Implemented by one enum for each life cycle. */
public interface EventType extends Tagged {}
