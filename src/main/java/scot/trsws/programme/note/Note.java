package scot.trsws.programme.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.meeting.ApologiesRecord;
import scot.trsws.programme.meeting.MeetingMode;

/** The note of a meeting, as its minutes tell it: who was there, and item by item what was said, decided and asked for. */
@Schema(name = "MeetingNote")
public record Note(
        @Schema(description = "The title of the document.") @Size(max = 500) String title,
        @Schema(description = "The group that met.") @Valid Named group,
        @Schema(description = "The number of the meeting among those of the group, where the note says it.") @Min(1) @Max(9999) Integer number,
        @Schema(description = "The day of the meeting.") LocalDate on,
        MeetingMode mode,
        @Schema(description = "The time and place of the meeting, in the words of the note; no record of a meeting has them.") @Size(max = 1000) String timeAndPlace,
        @Size(max = 4000) String purpose,
        @Size(max = 200) List<@NotNull @Valid Attendee> attendance,
        @Schema(description = "What the note says of apologies: unknown is not none.") @NotNull ApologiesRecord apologies,
        @Size(max = 100) List<@NotNull @Valid Item> items,
        @Valid NextMeeting next,
        @Schema(description = "The lines of the source that tell of the meeting as a whole, from 1; empty where it comes from records.") List<Integer> lines) {

    public Note {
        attendance = orEmpty(attendance);
        items = orEmpty(items);
        lines = orEmpty(lines);
    }

    /** A note that comes from records, and so from no lines. */
    public Note(String title, Named group, Integer number, LocalDate on, MeetingMode mode, String purpose, List<Attendee> attendance, ApologiesRecord apologies, List<Item> items,
            NextMeeting next) {
        this(title, group, number, on, mode, null, purpose, attendance, apologies, items, next, List.of());
    }

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
