/** Life cycles, calendars, JSON and handbooks behind the Careline API. */
module io.careline.core {
    requires transitive io.careline.api;
    requires transitive com.fasterxml.jackson.databind;
    requires org.slf4j;
    requires static org.immutables.value.annotations;

    exports io.careline.core.attendance;
    exports io.careline.core.calendar;
    exports io.careline.core.callback;
    exports io.careline.core.complaint;
    exports io.careline.core.complaint.oversight;
    exports io.careline.core.desk;
    exports io.careline.core.conduct;
    exports io.careline.core.handbook;
    exports io.careline.core.handover;
    exports io.careline.core.json;
    exports io.careline.core.leave;
    exports io.careline.core.labour;
    exports io.careline.core.lifecycle;
    exports io.careline.core.orderflag;
    exports io.careline.core.privacy;
    exports io.careline.core.reaction;
    exports io.careline.core.returns;
    exports io.careline.core.roster;
    exports io.careline.core.staffing;
    exports io.careline.core.scorecard;
    exports io.careline.core.swap;
}
