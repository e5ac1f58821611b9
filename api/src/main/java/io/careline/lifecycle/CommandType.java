package io.careline.lifecycle;

/**
 * Which command it is: the key of the table's rows and the tag of its JSON. Implemented by one enum for each life
 * cycle.
 */
public interface CommandType extends Tagged {}
