package io.careline.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintStatus;
import io.careline.core.json.CarelineJson;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import io.careline.privacy.ConfidentialityPolicy;
import io.careline.privacy.ReadContext;
import java.io.IOException;
import java.time.Instant;

/** Plants markers in what is secret, and looks for them in everything that a lower clearance is shown. */
public final class SecretsStay {
    private static final CarelineJson JSON = CarelineJson.standard();
    private static final Redactor REDACTOR = Redactor.of(ConfidentialityPolicy.builder()
            .version(PolicyVersion.of("confidentiality", "1"))
            .build());
    private static final ReadContext INTERNAL =
            ReadContext.of(Instant.EPOCH, Actor.of("report", Role.SYSTEM), "statistics");
    private static final ReadContext EVERYTHING =
            ReadContext.of(Instant.EPOCH, Actor.of("dora", Role.DIRECTOR), "review");

    private SecretsStay() {}

    /** Whether anything was planted, so that a test can tell that it looked at something. */
    public static <T> boolean requireFor(T value, Class<T> type) {
        T planted = JSON.read(planted(value), type);
        String whole = JSON.write(planted);
        assertThat(REDACTOR.json(planted, INTERNAL).content()).doesNotContain(Secrets.MARKER);
        assertThat(REDACTOR.document(whole, type, INTERNAL).content()).doesNotContain(Secrets.MARKER);
        assertThat(REDACTOR.view(planted, type, INTERNAL).content().toString()).doesNotContain(Secrets.MARKER);
        assertThat(REDACTOR.json(planted, INTERNAL).records()).isEmpty();
        assertThat(REDACTOR.json(planted, EVERYTHING).content()).isEqualTo(whole);
        assertThat(REDACTOR.view(planted, type, EVERYTHING).content()).isEqualTo(planted);
        boolean isPlanted = whole.contains(Secrets.MARKER);
        if (isPlanted) {
            assertThat(REDACTOR.json(planted, EVERYTHING).records()).isNotEmpty();
            assertThat(REDACTOR.json(planted, EVERYTHING).records().toString()).doesNotContain(Secrets.MARKER);
        }
        return isPlanted;
    }

    public static boolean requireFor(EventEnvelope<?> event) {
        EventEnvelope<?> planted = JSON.readEvent(planted(event));
        assertThat(REDACTOR.json(planted, INTERNAL).content()).doesNotContain(Secrets.MARKER);
        assertThat(REDACTOR.json(planted, EVERYTHING).content()).isEqualTo(JSON.write(planted));
        return JSON.write(planted).contains(Secrets.MARKER);
    }

    /** A complaint that is archived has nothing secret in it any more once its retention is over. */
    public static boolean requireKept(Complaint complaint) {
        Complaint archived = Complaint.builder()
                .from(JSON.read(planted(complaint), Complaint.class))
                .status(ComplaintStatus.ARCHIVED)
                .archivedAt(Instant.EPOCH)
                .build();
        Instant over = Instant.parse("1973-01-01T00:00:00Z");
        assertThat(REDACTOR.kept(archived, over.minusNanos(1))).isSameAs(archived);
        Complaint kept = REDACTOR.kept(archived, over);
        assertThat(JSON.write(kept)).doesNotContain(Secrets.MARKER);
        assertThat(kept.id()).isEqualTo(complaint.id());
        assertThat(kept.receivedAt()).isEqualTo(complaint.receivedAt());
        assertThat(kept.resolvedAt()).isEqualTo(complaint.resolvedAt());
        return JSON.write(archived).contains(Secrets.MARKER);
    }

    private static String planted(Object value) {
        try {
            return Secrets.in(value).planted(JSON.write(value));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
