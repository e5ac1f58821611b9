package io.careline.orderflag;

import io.careline.lifecycle.Status;

/** Where an order stands (rule OL). */
public enum OrderStatus implements Status {
    /** Nothing is recorded yet. */
    NONE,
    /** The customer has placed it and not paid. */
    PLACED_UNPAID,
    /** It is paid. */
    PAID,
    /** Its details are confirmed with the customer (rule OF5). */
    CONFIRMED,
    /** The waybill is printed and its number filled in (rule OF5). */
    LABELLED,
    /** The courier has it. */
    SHIPPED,
    /** The customer has it. */
    SIGNED,
    /** Nothing is left to do. */
    DONE,
    /** The customer did not buy. */
    LOST,
    /** It was called off. */
    CANCELLED
}
