/** Values, commands, events, rejections, policies and ports of customer-service operations. */
module io.careline.api {
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.careline.attendance;
    exports io.careline.calendar;
    exports io.careline.callback;
    exports io.careline.common;
    exports io.careline.complaint;
    exports io.careline.complaint.oversight;
    exports io.careline.desk;
    exports io.careline.conduct;
    exports io.careline.handover;
    exports io.careline.leave;
    exports io.careline.labour;
    exports io.careline.lifecycle;
    exports io.careline.internal to
            io.careline.core;
    exports io.careline.orderflag;
    exports io.careline.port;
    exports io.careline.privacy;
    exports io.careline.reaction;
    exports io.careline.returns;
    exports io.careline.roster;
    exports io.careline.scorecard;
    exports io.careline.staffing;
    exports io.careline.swap;

    opens io.careline.attendance to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.careline.calendar to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.careline.callback to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.careline.common to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.careline.complaint to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.careline.complaint.oversight to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.careline.desk to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.careline.conduct to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.careline.handover to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.careline.labour to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.careline.leave to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.careline.lifecycle to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.careline.orderflag to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.careline.port to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.careline.privacy to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.careline.reaction to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.careline.returns to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.careline.roster to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.careline.scorecard to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.careline.staffing to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.careline.swap to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
