/** A report model, and the writer that turns it into a page and a data file. */
module io.careline.examples.report {
    requires com.fasterxml.jackson.databind;
    requires transitive org.jspecify;

    exports io.careline.examples.report;
}
