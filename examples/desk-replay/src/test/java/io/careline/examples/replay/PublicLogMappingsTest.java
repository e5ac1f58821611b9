package io.careline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mappings of the public logs, tried on made-up lines in the same form. */
final class PublicLogMappingsTest {
    private static final String BPI = "caseid,task,user,end_timestamp\n";
    private static final String ITALIAN =
            "Case ID,Activity,Resource,Complete Timestamp,Variant,Variant index,Variant,seriousness,customer,product,"
                    + "responsible_section,seriousness_2,service_level,service_type,support_section,workgroup\n";

    @TempDir
    Path directory;

    private Workshop workshop;
    private int minute;

    @BeforeEach
    void setUp() {
        workshop = new Workshop(directory);
    }

    private String incident(String task, String user) {
        return "7," + task + "," + user + ",2026-03-02T10:" + (10 + minute++) + ":00.000000\n";
    }

    private String ticket(String activity, String user) {
        return "Case 7," + activity + "," + user + ",2026/03/02 10:" + (10 + minute++)
                + ":00.000,V,1,V,1,c,p,r,2,3,4,5,6\n";
    }

    private Run replay(String mapping, String log) {
        return Run.of(
                "--log", workshop.log(log).toString(),
                "--mapping", mapping,
                "--out", workshop.out().toString());
    }

    @Test
    void an_incident_goes_from_its_first_work_over_a_wait_and_a_queue_to_its_end() {
        Run run = replay(
                "bpi2013-incidents",
                BPI
                        + incident("Accepted+In Progress", "ann")
                        + incident("Accepted+Wait - User", "ann")
                        + incident("Accepted+In Progress", "ann")
                        + incident("Queued+Awaiting Assignment", "ann")
                        + incident("Accepted+In Progress", "bob")
                        + incident("Accepted+In Progress", "bob")
                        + incident("Completed+Resolved", "bob")
                        + incident("Completed+Closed", "cid"));
        assertThat(run.out())
                .contains("Events: 8: 7 accepted, 1 unchanged, 0 refused, 0 without a command")
                .contains("Statuses: Closed 1\n");
    }

    @Test
    void an_incident_that_is_worked_on_after_its_end_is_reopened() {
        Run run = replay(
                "bpi2013-incidents",
                BPI
                        + incident("Queued+Awaiting Assignment", "ann")
                        + incident("Accepted+Assigned", "bob")
                        + incident("Completed+In Call", "cid")
                        + incident("Accepted+In Progress", "cid")
                        + incident("Completed+Resolved", "cid")
                        + incident("Queued+Awaiting Assignment", "ann"));
        assertThat(run.out())
                .contains("Events: 6: 6 accepted, 0 unchanged, 0 refused, 0 without a command")
                .contains("Statuses: Investigating 1\n");
    }

    @Test
    void an_incident_that_is_closed_twice_is_refused_the_second_time() {
        Run run = replay(
                "bpi2013-incidents",
                BPI
                        + incident("Accepted+In Progress", "ann")
                        + incident("Completed+Closed", "ann")
                        + incident("Completed+Closed", "ann"));
        assertThat(run.out()).contains("Events: 3: 2 accepted, 0 unchanged, 1 refused, 0 without a command");
    }

    @Test
    void a_ticket_goes_from_its_seriousness_over_an_anomaly_to_its_end() {
        Run run = replay(
                "helpdesk-italian",
                ITALIAN
                        + ticket("Assign seriousness", "ann")
                        + ticket("Assign seriousness", "ann")
                        + ticket("Take in charge ticket", "bob")
                        + ticket("Create SW anomaly", "bob")
                        + ticket("Resolve SW anomaly", "cid")
                        + ticket("Take in charge ticket", "cid")
                        + ticket("Resolve ticket", "cid")
                        + ticket("VERIFIED", "cid")
                        + ticket("Closed", "dan"));
        assertThat(run.out())
                .contains("Events: 9: 7 accepted, 1 unchanged, 0 refused, 1 without a command")
                .contains("Statuses: Closed 1\n");
    }

    @Test
    void a_ticket_that_is_resolved_twice_is_refused_the_second_time() {
        Run run = replay(
                "helpdesk-italian",
                ITALIAN
                        + ticket("Insert ticket", "ann")
                        + ticket("Wait", "ann")
                        + ticket("Resolve ticket", "ann")
                        + ticket("Resolve ticket", "ann"));
        assertThat(run.out()).contains("Events: 4: 3 accepted, 0 unchanged, 1 refused, 0 without a command");
    }
}
