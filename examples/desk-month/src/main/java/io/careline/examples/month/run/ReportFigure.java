package io.careline.examples.month.run;

/** What the reports of a desk say of some days. */
public enum ReportFigure {
    /** Complaints that were registered. */
    COMPLAINTS_RECEIVED("complaints"),
    /** Complaints that were closed. */
    COMPLAINTS_CLOSED("complaints"),
    /** Complaints that somebody still has to deal with at the end of the days. */
    COMPLAINTS_OPEN("complaints"),
    /** Customers who said whether they are satisfied. */
    CUSTOMERS_ASKED("complaints"),
    /** Those of them who are. */
    CUSTOMERS_SATISFIED("complaints"),
    /** Callbacks that were promised. */
    CALLBACKS_PROMISED("callbacks"),
    /** Callbacks that were completed. */
    CALLBACKS_COMPLETED("callbacks"),
    /** Orders that were paid. */
    ORDERS_PAID("orders");

    private final String section;

    ReportFigure(String section) {
        this.section = section;
    }

    /** Which section a handbook has for it. */
    String section() {
        return section;
    }
}
