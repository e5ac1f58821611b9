package io.careline.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.common.ConfidentialityClass;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Role;
import io.careline.privacy.ConfidentialityPolicy;
import io.careline.privacy.CopyKind;
import io.careline.privacy.CopyPermission;
import io.careline.privacy.CopyWish;
import io.careline.privacy.PrivacyReasons;
import io.careline.privacy.ReadContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Copying, lending and taking out. */
class CopyingTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Actor ANN = Actor.of("ann", Role.OFFICER);
    private static final ConfidentialityPolicy POLICY = ConfidentialityPolicy.builder()
            .version(PolicyVersion.of("desk", "1"))
            .build();

    private static CopyPermission.Builder permission() {
        CopyPermission.Builder permission = CopyPermission.builder();
        permission
                .holder(ANN.id())
                .permittedBy(Actor.of("max", Role.MANAGER))
                .kind(CopyKind.COPY)
                .aggregateId("C-1")
                .upTo(ConfidentialityClass.SECRET)
                .from(NOON)
                .until(NOON.plusSeconds(60));
        return permission;
    }

    private static List<String> reasons(CopyKind kind, ConfidentialityClass confidentiality, CopyPermission... given) {
        return reasons(NOON, kind, confidentiality, given);
    }

    private static List<String> reasons(
            Instant now, CopyKind kind, ConfidentialityClass confidentiality, CopyPermission... given) {
        return Copying.check(
                        CopyWish.of(kind, "C-1", confidentiality),
                        List.of(given),
                        ReadContext.of(now, ANN, "court"),
                        POLICY)
                .stream()
                .map(reason -> reason.ruleId().orElseThrow() + " " + reason.code())
                .toList();
    }

    @Test
    @DisplayName("CF4: what is secret is copied with a permission, what is internal without")
    void a_secret_is_copied_with_a_permission() {
        assertThat(reasons(CopyKind.COPY, ConfidentialityClass.INTERNAL)).isEmpty();
        assertThat(reasons(CopyKind.COPY, ConfidentialityClass.SECRET))
                .containsExactly("CF4 privacy.copy-not-permitted");
        assertThat(reasons(
                        CopyKind.COPY, ConfidentialityClass.SECRET, permission().build()))
                .isEmpty();
        assertThat(reasons(
                        CopyKind.TAKE_OUT,
                        ConfidentialityClass.SECRET,
                        permission().build()))
                .containsExactly("CF4 privacy.copy-not-permitted");
    }

    @Test
    @DisplayName("CF4: a permission is for one person, one aggregate or any, and up to a class")
    void a_permission_is_for_what_it_says() {
        CopyPermission anothers = permission().holder(Actor.of("bob").id()).build();
        CopyPermission elsewhere = permission().aggregateId("C-2").build();
        CopyPermission lower = permission().upTo(ConfidentialityClass.INTERNAL).build();
        assertThat(reasons(CopyKind.COPY, ConfidentialityClass.SECRET, anothers, elsewhere, lower))
                .containsExactly("CF4 privacy.copy-not-permitted");
        CopyPermission any = CopyPermission.builder()
                .holder(ANN.id())
                .permittedBy(Actor.of("dora", Role.DIRECTOR))
                .kind(CopyKind.COPY)
                .upTo(ConfidentialityClass.TOP_SECRET)
                .from(NOON)
                .until(NOON.plusSeconds(60))
                .build();
        assertThat(reasons(CopyKind.COPY, ConfidentialityClass.SECRET, lower, any))
                .isEmpty();
        assertThat(reasons(CopyKind.COPY, ConfidentialityClass.TOP_SECRET, any))
                .containsExactly("CF1 privacy.clearance-needed");
    }

    @Test
    @DisplayName("CF4: a permission holds from its beginning until its end, and comes from the management")
    void a_permission_is_in_force_and_from_whom_it_must_be() {
        CopyPermission early = permission().from(NOON.plusNanos(1)).build();
        assertThat(reasons(CopyKind.COPY, ConfidentialityClass.SECRET, early))
                .containsExactly("CF4 privacy.permission-not-in-force");
        assertThat(reasons(
                        NOON.plusSeconds(60),
                        CopyKind.COPY,
                        ConfidentialityClass.SECRET,
                        permission().build()))
                .containsExactly("CF4 privacy.permission-not-in-force");
        CopyPermission ownGift =
                permission().permittedBy(ANN).from(NOON.plusNanos(1)).build();
        assertThat(reasons(CopyKind.COPY, ConfidentialityClass.SECRET, ownGift))
                .containsExactly("CF4 privacy.permitter-needed", "CF4 privacy.permission-not-in-force");
        assertThatThrownBy(() -> permission().until(NOON).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be after from");
    }

    @Test
    void a_permission_that_is_over_is_told_by_the_clock_of_the_desk() {
        ConfidentialityPolicy shanghai = ConfidentialityPolicy.builder()
                .version(POLICY.version())
                .zone(ZoneId.of("Asia/Shanghai"))
                .build();
        List<Rejection> reasons = Copying.check(
                CopyWish.of(CopyKind.COPY, "C-1", ConfidentialityClass.SECRET),
                List.of(permission().build()),
                ReadContext.of(NOON.plusSeconds(60), ANN, "court"),
                shanghai);
        assertThat(reasons)
                .extracting(reason -> reason.message(Locale.ENGLISH))
                .containsExactly("The permission holds from 2026-03-02T20:00 until 2026-03-02T20:01.");
    }

    @Test
    void reasons_have_texts_in_both_languages() {
        assertThat(Stream.of(
                        PrivacyReasons.CLEARANCE_NEEDED,
                        PrivacyReasons.COPY_NOT_PERMITTED,
                        PrivacyReasons.PERMITTER_NEEDED,
                        PrivacyReasons.PERMISSION_NOT_IN_FORCE))
                .allSatisfy(code -> {
                    assertThat(Rejection.of(code).message(Locale.ENGLISH)).matches("[A-Z{].*[.]");
                    assertThat(Rejection.of(code).message(Locale.CHINESE)).containsPattern("[\\u4e00-\\u9fff]");
                });
    }
}
