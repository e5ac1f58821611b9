package io.careline.examples.month.run;

/** What the reports of a desk say of some days. */
public enum ReportFigure {
    /** Complaints that were registered. */
    COMPLAINTS_RECEIVED,
    /** Complaints that were closed. */
    COMPLAINTS_CLOSED,
    /** Complaints that were neither closed nor declined at the end. */
    COMPLAINTS_OPEN,
    /** Customers who said whether they are satisfied. */
    CUSTOMERS_ASKED,
    /** Those of them who are. */
    CUSTOMERS_SATISFIED,
    /** Callbacks that were promised. */
    CALLBACKS_PROMISED,
    /** Callbacks that were completed. */
    CALLBACKS_COMPLETED,
    /** Orders that were paid. */
    ORDERS_PAID
}
