package planted.common;

import com.fasterxml.jackson.databind.JsonNode;
import planted.complaint.Complaint;
import planted.core.complaint.OpenComplaint;

/** On the ground floor, and uses the floor above, a library and core. */
public interface Ground {
    Complaint complaint();

    JsonNode json();

    OpenComplaint open();
}
