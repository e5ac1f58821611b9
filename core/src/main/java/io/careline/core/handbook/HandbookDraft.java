package io.careline.core.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.careline.attendance.AttendancePolicy;
import io.careline.calendar.BusinessCalendar;
import io.careline.calendar.CalendarId;
import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.ReportDuty;
import io.careline.conduct.ConductPolicy;
import io.careline.labour.LabourPack;
import io.careline.leave.LeavePolicy;
import io.careline.privacy.ConfidentialityPolicy;
import io.careline.swap.SwapPolicy;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A handbook under way. What is mandatory is there once its reading found no fault. */
final class HandbookDraft {
    JsonNode document = MissingNode.getInstance();
    String id = "";
    String version = "";
    LocalizedText title = new LocalizedText(Map.of());
    ZoneId zone = ZoneOffset.UTC;
    List<String> languages = List.of();
    Map<String, CalendarSpecification.Builder> specifications = Map.of();
    final Map<CalendarId, BusinessCalendar> calendars = new LinkedHashMap<>();
    final Map<CalendarId, CalendarSpecification> days = new LinkedHashMap<>();

    @Nullable String calendar;

    @Nullable ComplaintSection complaints;

    List<ReportDuty> reports = List.of();

    @Nullable CallbackSection callbacks;

    @Nullable OrderSection orders;

    @Nullable ReturnSection returns;

    LeavePolicy.@Nullable Builder leave;

    SwapPolicy.@Nullable Builder swaps;

    @Nullable HandoverSection handovers;

    AttendancePolicy.@Nullable Builder attendance;

    @Nullable ScorecardDraft scorecards;

    ConductPolicy.@Nullable Builder conduct;
    ConfidentialityPolicy.Builder confidentiality = ConfidentialityPolicy.builder();

    List<LabourPack> labour = List.of();

    @Nullable RosterSection roster;

    @Nullable StaffingSection staffing;

    Map<String, LocalizedText> notEnforced = Map.of();
    List<HandbookEntry> entries = List.of();
    Set<String> sections = Set.of();

    /** The calendar of this name, or the handbook's main one without a name: the named one, or the only one. */
    BusinessCalendar calendar(@Nullable String name) {
        return of(calendars, name);
    }

    /** What the dates of that calendar are. */
    CalendarDays days(@Nullable String name) {
        return new CalendarDays(of(days, name));
    }

    private <T> T of(Map<CalendarId, T> byName, @Nullable String name) {
        String known = name != null ? name : calendar;
        T found = known == null ? null : byName.get(CalendarId.of(known));
        return found != null ? found : byName.values().iterator().next();
    }
}
