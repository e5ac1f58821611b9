package io.careline.examples.replay.sample;

import java.util.List;

/**
 * Somebody at a made-up desk.
 *
 * @param id as files name him or her
 * @param name what people say; the id if blank
 * @param role what the colleague decides as; blank for most
 * @param superior whose decision it is; blank at the top
 * @param hired the first day of work
 * @param allocated leave of the year
 */
record Colleague(String id, String name, String role, String superior, String hired, String allocated) {
    /** The staff file of some colleagues: each one's team leader is the superior. */
    static String csv(List<Colleague> colleagues) {
        StringBuilder csv = new StringBuilder("agent,name,role,superior,lead,hired,allocated\n");
        for (Colleague one : colleagues) {
            csv.append(String.join(
                            ",", one.id, one.name, one.role, one.superior, one.superior, one.hired, one.allocated))
                    .append('\n');
        }
        return csv.toString();
    }
}
