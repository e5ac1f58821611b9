package io.careline.core.desk;

import io.careline.lifecycle.Deadline;
import java.util.List;

/** What an aggregate owes at a version: soonest first. */
record Owed(Address address, long version, List<? extends Deadline<?>> deadlines) {}
