package io.careline.core.staffing;

import io.careline.staffing.ServiceLevelDefinition;

/** A queue in the long run: a load on some servers. Times are in handling times. */
interface QueueModel {
    boolean isStable();

    double waitProbability();

    /**
     * What a service level falls short of 1 by: so small ones keep their digits.
     *
     * @param within the longest wait that counts as in time
     */
    double missed(double within, ServiceLevelDefinition definition);

    /** The mean wait of those who are answered; infinite if there is none. */
    double answerTime();

    double abandonment();

    double occupancy();

    /** The mean number of those who wait; infinite without stability. */
    double queueLength();
}
